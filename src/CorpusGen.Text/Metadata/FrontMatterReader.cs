using CorpusGen.Text.Metadata.Yaml;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Metadata;

/// <summary>Reads the YAML between two lines of <c>---</c> at the head of a file; docs/format.md describes its keys.</summary>
internal static class FrontMatterReader
{
    /// <summary>Never throws on bad input: what is wrong is among the findings, and the rest holds.</summary>
    public static FrontMatter Read(string text)
    {
        if (FrontMatterBlock.Find(text) is not { } block)
            return new FrontMatter();
        if (block.End == 0)
            return Invalid(block, new YamlProblem(new TextRange(0, 3), "it is never closed by a second line of '---'"));

        YamlNode? root = YamlReader.Read(text, block.Yaml, out YamlProblem? problem);
        if (problem is not null)
            return Invalid(block, problem);
        if (root is null or YamlScalar { IsNull: true })
            return new FrontMatter { End = block.End };
        return root is YamlMap map
            ? Read(map, block.End)
            : Invalid(block, new YamlProblem(root.Range, "it must be lines of 'key: value', with a space behind the colon"));
    }

    private static FrontMatter Invalid(FrontMatterBlock block, YamlProblem problem) => new()
    {
        End = block.End,
        Findings = [new Finding(RuleId.InvalidFrontMatter, problem.Range, [problem.Reason])],
    };

    private static FrontMatter Read(YamlMap root, int end)
    {
        List<Finding> findings = [];
        FrontMatterMap map = new(root, FrontMatterKeys.Article, findings);
        return new FrontMatter
        {
            End = end,
            Headline = map.Text("headline"),
            AlternativeHeadline = map.Text("alternativeHeadline"),
            Kicker = map.Text("kicker"),
            Authors = Authors(map, findings),
            DatePublished = map.Date("datePublished"),
            DateModified = map.Date("dateModified"),
            Publisher = map.Text("publisher"),
            Section = map.Text("section"),
            Url = map.Url("url"),
            Language = map.Language("language"),
            Keywords = map.Texts("keywords"),
            Speakers = Speakers(map, findings),
            Quotations = Quotations(map, findings),
            Findings = findings,
        };
    }

    /// <summary>Null where none of what is stated is an author, so that a mistake never takes away what the text says.</summary>
    private static List<BylineModel>? Authors(FrontMatterMap map, List<Finding> findings)
    {
        if (map["author"] is not { } value)
            return null;
        List<YamlNode> items = FrontMatterMap.Items(value);
        List<BylineModel> authors = [];
        foreach (YamlNode item in items)
        {
            if (item is YamlMap author)
            {
                FrontMatterMap fields = new(author, FrontMatterKeys.Author, findings);
                if (fields.Text("name") is { } stated)
                    authors.Add(new BylineModel(stated.Text, fields.Text("role")?.Text, fields.Text("organization")?.Text, BylineKind.Author, stated.Range));
                else if (fields["name"] is null)
                    map.Report("author", item, "given a 'name'");
            }
            else if (map.TextOf("author", item, "a name, a list of names, or a list of maps with 'name', 'role' and 'organization'") is { } name)
            {
                // A character reference has a semicolon as well.
                string[] parts = name.Text.Contains('&') ? [name.Text] : name.Text.Split(';');
                string[] names = [.. parts.Select(part => part.Trim()).Where(part => part.Length > 0)];
                if (names.Length == 0)
                    map.Report("author", item, "a name");
                authors.AddRange(names.Select(one => new BylineModel(one, null, null, BylineKind.Author, name.Range)));
            }
        }

        return authors.Count > 0 || items.Count == 0 ? authors : null;
    }

    private static List<StatedSpeaker> Speakers(FrontMatterMap map, List<Finding> findings)
    {
        const string Expected = "a list of names, or a map of names to their aliases";
        List<StatedSpeaker> speakers = [];
        switch (map["speakers"])
        {
            case YamlMap names:
                foreach (KeyValuePair<YamlScalar, YamlNode> entry in names.Entries)
                {
                    if (map.TextOf("speakers", entry.Key, Expected) is { } name)
                        speakers.Add(new StatedSpeaker(name, Aliases(map, entry.Value)));
                }

                break;

            case { } value:
                foreach (YamlNode item in FrontMatterMap.Items(value))
                {
                    if (item is YamlMap speaker)
                    {
                        FrontMatterMap fields = new(speaker, FrontMatterKeys.Speaker, findings);
                        if (fields.Text("name") is { } stated)
                            speakers.Add(new StatedSpeaker(stated, Aliases(fields, fields["aliases"])));
                        else if (fields["name"] is null)
                            map.Report("speakers", item, "given a 'name'");
                    }
                    else if (map.TextOf("speakers", item, Expected) is { } name)
                    {
                        speakers.Add(new StatedSpeaker(name, []));
                    }
                }

                break;
        }

        return speakers;
    }

    private static List<Fact> Aliases(FrontMatterMap map, YamlNode? value) => value is null or YamlScalar { IsNull: true }
        ? []
        : [.. FrontMatterMap.Items(value).Select(item => map.TextOf("aliases", item, "a name or a list of names")).OfType<Fact>()];

    private static List<QuotationOverride> Quotations(FrontMatterMap map, List<Finding> findings)
    {
        List<QuotationOverride> quotations = [];
        foreach (YamlNode item in FrontMatterMap.Items(map["quotes"]))
        {
            if (item is not YamlMap quotation)
            {
                map.Report("quotes", item, "a list of maps with 'text' and either 'speaker' or 'quotation: false'");
                continue;
            }

            FrontMatterMap fields = new(quotation, FrontMatterKeys.Quotation, findings);
            if (fields.Text("text") is { } text)
            {
                Fact? speaker = fields.Text("speaker");
                bool? isQuotation = fields.Flag("quotation");
                if (isQuotation == false)
                    quotations.Add(new QuotationOverride(text.Text, null, false, text.Range!.Value));
                else if (speaker is not null)
                    quotations.Add(new QuotationOverride(text.Text, IsNobody(speaker) ? null : speaker.Text, true, text.Range!.Value));
                else if (fields["speaker"] is null && (isQuotation == true || fields["quotation"] is null))
                    map.Report("quotes", item, "given a 'speaker' ('none' for nobody) or 'quotation: false'");
            }
            else if (fields["text"] is null)
            {
                map.Report("quotes", item, "given a 'text', the quotation's words or how they begin");
            }
        }

        return quotations;
    }

    private static bool IsNobody(Fact speaker) => speaker.Text.Equals("none", StringComparison.OrdinalIgnoreCase);
}
