using System.Globalization;

namespace CorpusGen.Tool.Checking;

/// <summary>Writes a finding on a line, as the compiler does, so that whatever reads a build's output reads this.</summary>
internal sealed class CompilerWriter(TextWriter output) : IReportWriter
{
    public void Write(ReportedFinding finding) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Path}({finding.Start.Line},{finding.Start.Column}): {finding.Rule.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {finding.Message}"));

    public void Dispose()
    {
    }
}
