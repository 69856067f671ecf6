namespace CorpusGen.Tool.Terminals;

/// <summary>Colours for a terminal that shows them; nothing for any other.</summary>
internal sealed class Style(bool hasColors)
{
    public string Bold(string text) => Apply("1", text);

    public string Dim(string text) => Apply("2", text);

    public string Red(string text) => Apply("31", text);

    public string Green(string text) => Apply("32", text);

    public string Yellow(string text) => Apply("33", text);

    public string Cyan(string text) => Apply("36", text);

    private string Apply(string code, string text) => hasColors && text.Length > 0 ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
