using System.Text;

namespace CorpusGen.Model;

/// <summary>The short name that identifies an article: its file's name, in lower case, with hyphens.</summary>
internal static class Slug
{
    /// <summary>A distinct slug for each path: files of the same name are told apart by as many folders as it takes.</summary>
    public static string[] Assign(IReadOnlyList<string> paths)
    {
        string[] slugs = new string[paths.Count];
        List<int> open = Enumerable.Range(0, paths.Count).ToList();
        for (int folders = 0; open.Count > 0; folders++)
        {
            foreach (int i in open)
                slugs[i] = Of(paths[i], folders);
            List<int> repeated = open
                .GroupBy(i => slugs[i], StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .SelectMany(group => group)
                .ToList();

            // Paths that differ in nothing that a slug shows.
            foreach (int i in repeated.Where(i => folders >= paths[i].Count(c => c == '/')).ToList())
            {
                slugs[i] += "-" + Identifier.Hash(paths[i]).TrimStart('_');
                repeated.Remove(i);
            }

            open = repeated;
        }

        // A file may be called what another was given.
        HashSet<string> taken = new(StringComparer.Ordinal);
        for (int i = 0; i < slugs.Length; i++)
        {
            while (!taken.Add(slugs[i]))
                slugs[i] += "-" + Identifier.Hash(paths[i]).TrimStart('_');
        }

        return slugs;
    }

    private static string Of(string path, int folders)
    {
        string[] parts = path.Split('/');
        int dot = parts[parts.Length - 1].LastIndexOf('.');
        if (dot > 0)
            parts[parts.Length - 1] = parts[parts.Length - 1].Substring(0, dot);
        return string.Join("/", parts.Skip(Math.Max(0, parts.Length - 1 - folders)).Select(OfPart));
    }

    private static string OfPart(string part)
    {
        StringBuilder slug = new();
        foreach (char c in part)
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        string trimmed = slug.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : Identifier.Hash(part).TrimStart('_');
    }
}
