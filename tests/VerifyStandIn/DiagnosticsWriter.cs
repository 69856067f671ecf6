using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Writes diagnostics as Verify does: like JSON, but without quotation marks and without empty members.</summary>
internal sealed class DiagnosticsWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        DiagnosticsWriter writer = new();
        writer.Open("", '{');
        writer.Open("Diagnostics: ", '[');
        foreach (Diagnostic diagnostic in diagnostics)
            writer.Write(diagnostic);
        writer.Close(']');
        writer.Close('}');
        return writer._text.ToString();
    }

    private void Write(Diagnostic diagnostic)
    {
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        Open("", '{');
        Member("Location", diagnostic.Location.GetMappedLineSpan().ToString().Replace('/', '\\'));
        Member("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Member("Severity", diagnostic.Severity.ToString());
        Member("WarningLevel", diagnostic.WarningLevel == 0 ? "" : diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        Open("Descriptor: ", '{');
        Member("Id", descriptor.Id);
        Member("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture));
        Member("Description", descriptor.Description.ToString(CultureInfo.InvariantCulture));
        Member("HelpLink", descriptor.HelpLinkUri);
        Member("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Member("Category", descriptor.Category);
        Member("DefaultSeverity", descriptor.DefaultSeverity.ToString());
        Member("IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "");
        Close('}');
        Close('}');
    }

    private void Open(string name, char bracket)
    {
        StartLine();
        _text.Append(name).Append(bracket);
        _depth++;
        _isFirst = true;
    }

    private void Close(char bracket)
    {
        _depth--;
        _isFirst = true;
        StartLine();
        _text.Append(bracket);
        _isFirst = false;
    }

    private void Member(string name, string value)
    {
        if (value.Length == 0)
            return;
        StartLine();
        _text.Append(name).Append(": ").Append(value);
    }

    private void StartLine()
    {
        if (!_isFirst)
            _text.Append(',');
        if (_text.Length > 0)
            _text.Append('\n').Append(' ', _depth * 2);
        _isFirst = false;
    }
}
