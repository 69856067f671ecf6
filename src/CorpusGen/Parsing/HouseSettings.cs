using CorpusGen.Text;
using CorpusGen.Text.House;

namespace CorpusGen.Parsing;

/// <summary>The settings in <c>.editorconfig</c> that cannot be understood. Each is said once, however many articles it is for.</summary>
internal static class HouseSettings
{
    /// <param name="files">Those that have some, sorted by path.</param>
    public static EquatableArray<InvalidSetting> Invalid(EquatableArray<ReadFile> files) => files
        .SelectMany(file => file.InvalidSettings.Select(setting => (setting, file.Path)))
        .GroupBy(pair => pair.setting, pair => pair.Path)
        .Select(group => group.Key with { Reason = $"{group.Key.Reason} (in the .editorconfig of '{group.First()}')" })
        .ToEquatableArray();
}
