using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Text.Metadata.Yaml;

/// <summary>
/// Reads the YAML of a front matter into a small tree. Depth is limited and aliases are refused, so that no input takes
/// more time or memory than its length allows.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>More characters are not read.</summary>
    public const int MaxLength = 65_536;

    private const int MaxDepth = 8;

    private readonly string _text;
    private readonly TextRange _range;
    private readonly Parser _parser;

    private YamlReader(string text, TextRange range)
    {
        _text = text;
        _range = range;
        _parser = new Parser(new StringReader(range.In(text)));
    }

    /// <summary>Reads a stretch of a text.</summary>
    /// <returns>The root, or null where nothing is stated or there is a problem.</returns>
    public static YamlNode? Read(string text, TextRange range, out YamlProblem? problem)
    {
        problem = Refuse(text, range);
        if (problem is not null)
            return null;

        YamlReader reader = new(text, range);
        try
        {
            return reader.ReadRoot();
        }
        catch (YamlException exception)
        {
            problem = new YamlProblem(reader.Place(exception.Start, exception.End), Reason(exception));
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException or OverflowException)
        {
            // The parser lets some malformed numbers of escapes and versions through to the framework.
            problem = new YamlProblem(range, exception.Message);
            return null;
        }
    }

    private static YamlProblem? Refuse(string text, TextRange range)
    {
        if (range.Length > MaxLength)
            return new YamlProblem(new TextRange(range.Start, range.Start), $"it is longer than {MaxLength} characters");
        for (int i = range.Start; i < range.End; i++)
        {
            // The parser would take NUL for the end of the text.
            if (char.IsControl(text[i]) && !char.IsWhiteSpace(text[i]))
                return new YamlProblem(new TextRange(i, i + 1), $"it holds the control character U+{(int)text[i]:X4}");
        }

        return null;
    }

    private static string Reason(YamlException exception)
    {
        string reason = exception.Message.TrimEnd('.');
        return reason.EndsWith("found invalid mapping", StringComparison.Ordinal)
            ? "a value that holds ': ' must stand in quotation marks"
            : reason;
    }

    private YamlNode? ReadRoot()
    {
        YamlNode? root = null;
        while (_parser.MoveNext())
        {
            if (_parser.Current is NodeEvent or AnchorAlias)
                root ??= ReadNode(0);
        }

        return root;
    }

    /// <summary>Reads the node that the parser stands on and leaves the parser on its last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        ParsingEvent start = _parser.Current!;
        if (depth > MaxDepth)
            throw new YamlException(start.Start, start.End, $"values are nested more than {MaxDepth} deep");
        switch (start)
        {
            case Scalar scalar:
                return ReadScalar(scalar);

            case SequenceStart:
                List<YamlNode> items = [];
                while (Next() is not SequenceEnd)
                    items.Add(ReadNode(depth + 1));
                return new YamlList(items, Whole(start));

            case MappingStart:
                List<KeyValuePair<YamlScalar, YamlNode>> entries = [];
                while (Next() is { } key and not MappingEnd)
                {
                    if (ReadNode(depth + 1) is not YamlScalar name)
                        throw new YamlException(key.Start, key.End, "a key must be a single value");
                    Next();
                    entries.Add(new(name, ReadNode(depth + 1)));
                }

                return new YamlMap(entries, Whole(start));

            default:
                throw new YamlException(start.Start, start.End, "aliases ('*name') are not supported here");
        }
    }

    private ParsingEvent Next() =>
        _parser.MoveNext() ? _parser.Current! : throw new YamlException("the YAML ends too early");

    private YamlScalar ReadScalar(Scalar scalar)
    {
        TextRange range = Place(scalar.Start, scalar.End);
        bool hasMarks = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && range.Length >= 2;
        return new YamlScalar(
            scalar.Value,
            scalar.Style is not ScalarStyle.Plain,
            hasMarks ? new TextRange(range.Start + 1, range.End - 1) : range);
    }

    /// <summary>The place of a collection up to the event that the parser stands on, with the bracket that closes it.</summary>
    private TextRange Whole(ParsingEvent start)
    {
        TextRange range = Place(start.Start, _parser.Current!.End);
        bool isClosed = !range.IsEmpty && _text[range.Start] is '[' or '{' && range.End < _range.End && _text[range.End] is ']' or '}';
        return isClosed ? range with { End = range.End + 1 } : range;
    }

    /// <summary>The parser's place in the file, without white space at its end.</summary>
    private TextRange Place(Mark start, Mark end)
    {
        int from = _range.Start + (int)Math.Min(start.Index, _range.Length);
        int to = Math.Max(from, _range.Start + (int)Math.Min(end.Index, _range.Length));
        while (to > from && char.IsWhiteSpace(_text[to - 1]))
            to--;
        return new TextRange(from, to);
    }
}
