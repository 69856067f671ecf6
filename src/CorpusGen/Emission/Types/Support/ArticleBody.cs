namespace CorpusGen.Types;

/// <summary>The pieces of an article and who says what in them, decoded from its table.</summary>
internal sealed class ArticleBody
{
    /// <summary>Decodes it; the links are the corpus's speakers that the article's own numbers of speakers stand for.</summary>
    internal ArticleBody(Article article, global::System.ReadOnlySpan<char> links, global::System.ReadOnlySpan<char> table, string extras)
    {
        TableReader reader = new TableReader(table);
        Segment[] segments = reader.NextArray<Segment>();
        int at = 0;
        for (int i = 0; i < segments.Length; i++)
        {
            SegmentKind kind = (SegmentKind)reader.Next();
            int length = reader.Next();
            segments[i] = new Segment(article, kind, at, at + length);
            at += length;
        }

        Segments = segments;
        Sentence[] sentences = reader.NextArray<Sentence>();
        at = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            int start = at + reader.Next();
            at = start + reader.Next();
            sentences[i] = new Sentence(article, start, at);
        }

        Sentences = sentences;
        Image[] images = reader.NextArray<Image>();
        for (int i = 0; i < images.Length; i++)
        {
            images[i] = new Image(article, reader.NextSpan(), reader.NextSpan());
        }

        Images = images;
        Quote[] quotes = reader.NextArray<Quote>();
        for (int i = 0; i < quotes.Length; i++)
        {
            (int start, int length) = reader.NextPair();
            QuotationKind kind = (QuotationKind)reader.Next();
            int speaker = reader.Next();
            global::System.Range? mention = reader.NextSpan();
            global::System.Range? cue = reader.NextSpan();
            bool continues = reader.Next() != 0;
            int parent = reader.Next();
            string decision = TableReader.Text(reader.NextPair(), article, extras)!;
            quotes[i] = new Quote(
                article,
                this,
                start..(start + length),
                kind,
                speaker < 0 ? -1 : TableReader.Nth(links, speaker),
                mention,
                cue,
                continues,
                parent < 0 ? null : quotes[parent],
                decision,
                reader.Next() / 1000.0);
        }

        AllQuotes = quotes;
        Quotes = global::System.Array.FindAll(quotes, static quote => quote.Parent is null);
        Speakers = FindSpeakers();
        Paragraphs = FindParagraphs(article);
        Sections = FindSections();
    }

    internal Segment[] Segments { get; }

    internal Sentence[] Sentences { get; }

    internal Image[] Images { get; }

    /// <summary>With nested ones.</summary>
    internal Quote[] AllQuotes { get; }

    internal Quote[] Quotes { get; }

    internal Speaker[] Speakers { get; }

    internal Paragraph[] Paragraphs { get; }

    internal Section[] Sections { get; }

    private Speaker[] FindSpeakers()
    {
        global::System.Collections.Generic.List<Speaker> speakers = new global::System.Collections.Generic.List<Speaker>();
        foreach (Quote quote in AllQuotes)
        {
            if (quote.Speaker is { } speaker && !speakers.Contains(speaker))
            {
                speakers.Add(speaker);
            }
        }

        return speakers.ToArray();
    }

    private Paragraph[] FindParagraphs(Article article)
    {
        global::System.Collections.Generic.List<Paragraph> paragraphs = new global::System.Collections.Generic.List<Paragraph>();
        foreach (Segment segment in Segments)
        {
            if (segment.Kind is SegmentKind.Paragraph or SegmentKind.ListItem)
            {
                paragraphs.Add(new Paragraph(article, segment));
            }
        }

        return paragraphs.ToArray();
    }

    private Section[] FindSections()
    {
        global::System.Collections.Generic.List<Section> sections = new global::System.Collections.Generic.List<Section>();
        global::System.Collections.Generic.List<Paragraph> paragraphs = new global::System.Collections.Generic.List<Paragraph>();
        Segment? subheading = null;
        int next = 0;
        foreach (Segment segment in Segments)
        {
            if (segment.Kind == SegmentKind.Subheading)
            {
                if (subheading is not null || paragraphs.Count > 0)
                {
                    sections.Add(new Section(subheading, paragraphs.ToArray()));
                }

                subheading = segment;
                paragraphs.Clear();
            }
            else if (segment.Kind is SegmentKind.Paragraph or SegmentKind.ListItem)
            {
                paragraphs.Add(Paragraphs[next++]);
            }
        }

        if (subheading is not null || paragraphs.Count > 0)
        {
            sections.Add(new Section(subheading, paragraphs.ToArray()));
        }

        return sections.ToArray();
    }
}
