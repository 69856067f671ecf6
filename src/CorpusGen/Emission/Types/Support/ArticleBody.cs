namespace CorpusGen.Types;

/// <summary>The pieces of an article, decoded from its table.</summary>
internal sealed class ArticleBody
{
    private readonly Article _article;
    private Paragraph[]? _paragraphs;
    private Section[]? _sections;

    internal ArticleBody(Article article, ArticleRecord record)
    {
        _article = article;
        TableReader reader = new TableReader(record.Numbers);
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
    }

    internal Segment[] Segments { get; }

    internal Sentence[] Sentences { get; }

    internal Image[] Images { get; }

    internal Paragraph[] Paragraphs => _paragraphs ?? Once.Set(ref _paragraphs, FindParagraphs());

    internal Section[] Sections => _sections ?? Once.Set(ref _sections, FindSections());

    private Paragraph[] FindParagraphs()
    {
        global::System.Collections.Generic.List<Paragraph> paragraphs = new global::System.Collections.Generic.List<Paragraph>();
        foreach (Segment segment in Segments)
        {
            if (segment.Kind is SegmentKind.Paragraph or SegmentKind.ListItem)
            {
                paragraphs.Add(new Paragraph(_article, segment));
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
