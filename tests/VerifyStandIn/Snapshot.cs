namespace VerifyTests;

/// <summary>One file's worth of a test's result.</summary>
/// <param name="Name">What the file is called behind the test's own name; null for the only or leading one.</param>
/// <param name="Extension">The file's extension, without a dot.</param>
/// <param name="Text">The content, with LF at line ends.</param>
internal sealed record Snapshot(string? Name, string Extension, string Text);
