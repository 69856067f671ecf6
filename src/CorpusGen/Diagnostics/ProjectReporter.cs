using CorpusGen.Parsing;
using CorpusGen.Text;
using CorpusGen.Text.House;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Diagnostics;

/// <summary>Reports what is to be said of the project, which has no place that the compiler knows.</summary>
internal static class ProjectReporter
{
    public static void Report(SourceProductionContext output, CorpusOptions options)
    {
        if (options.OutdatedLanguage is { } language)
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.OutdatedCompiler, Location.None, "C# 12 or later", $"C# {language}", "set LangVersion to 12 or later"));
        if (options.Texts == TextPlace.ResourceBySize)
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.TextResource, Location.None));
        if (options.InvalidSetting is { } invalid)
            Report(output, [invalid]);
    }

    public static void Report(SourceProductionContext output, EquatableArray<InvalidSetting> settings)
    {
        foreach (InvalidSetting setting in settings)
            output.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidSetting, Location.None, setting.Setting, setting.Reason));
    }
}
