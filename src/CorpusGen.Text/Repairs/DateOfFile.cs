using System.Globalization;

namespace CorpusGen.Text.Repairs;

/// <summary>The day that a file's name or its folders state, as archives and web addresses do: year, month, day.</summary>
internal static class DateOfFile
{
    /// <summary>The last day in the path (<c>2026-03-14-ferry.txt</c>, <c>2026/03/14/ferry.txt</c>, <c>20260314.txt</c>); null where there is none.</summary>
    public static DateTime? Find(string path)
    {
        DateTime? found = null;
        List<(int Start, int End)> numbers = [];
        for (int i = 0; i < path.Length;)
        {
            int start = i;
            while (i < path.Length && path[i] is >= '0' and <= '9')
                i++;
            if (i > start)
            {
                numbers.Add((start, i));
                found = Day(path, numbers) ?? found;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>The day that ends with the last of the numbers.</summary>
    private static DateTime? Day(string path, List<(int Start, int End)> numbers)
    {
        (int start, int end) = numbers[numbers.Count - 1];
        if (end - start == 2 && numbers.Count >= 3)
        {
            (int Start, int End) month = numbers[numbers.Count - 2], year = numbers[numbers.Count - 3];
            if (month.End - month.Start != 2 || !IsBetween(path, month.End, start) || !IsBetween(path, year.End, month.Start))
                return null;
            start = year.Start;
        }

        string digits = new([.. path.Substring(start, end - start).Where(char.IsDigit)]);
        return DateTime.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null;
    }

    private static bool IsBetween(string path, int from, int to) => to == from + 1 && path[from] is '-' or '_' or '.' or '/' or '\\' or ' ';
}
