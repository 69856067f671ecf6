namespace CorpusGen.Types;

/// <summary>One news article. All positions are UTF-16 offsets into <see cref="Text"/>, end exclusive.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
internal sealed class Article : IArticleParts
{
    private readonly int _index;
    private ArticleFacts? _facts;
    private ArticleDetails? _details;
    private ArticleQuotes? _quotes;
    private ArticleBody? _body;
    private string? _text;
    private string? _bodyText;

    internal Article(int index) => _index = index;

    /// <summary>The short name that identifies the article in the corpus: its file's name, in lower case.</summary>
    public string Slug => CorpusIndex.Slug(_index);

    /// <summary>The title, or null where the page shows none.</summary>
    public string? Headline => Facts.Headline;

    /// <summary>The standfirst below the headline, or null.</summary>
    public string? AlternativeHeadline => Facts.AlternativeHeadline;

    /// <summary>The section or series line above the headline, or null.</summary>
    public string? Kicker => Facts.Kicker;

    /// <summary>Authors, photographers, agencies and contributors, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Byline> Bylines => Details.Bylines;

    /// <summary>The names of those who wrote it, in the order of the text.</summary>
    public global::System.Collections.Generic.IEnumerable<string> Authors
    {
        get
        {
            foreach (Byline byline in Bylines)
            {
                if (byline.Kind == BylineKind.Author)
                {
                    yield return byline.Name;
                }
            }
        }
    }

    /// <summary>The day it was published, or null where the page does not say.</summary>
    public global::System.DateOnly? DatePublished => Details.Published.Date;

    /// <summary>The moment it was published, or null unless day, clock and time zone are stated.</summary>
    public global::System.DateTimeOffset? PublishedAt => Details.Published.Moment;

    /// <summary>The day it was last changed, or null where the page does not say.</summary>
    public global::System.DateOnly? DateModified => Details.Modified.Date;

    /// <summary>The moment it was last changed, or null unless day, clock and time zone are stated.</summary>
    public global::System.DateTimeOffset? ModifiedAt => Details.Modified.Moment;

    /// <summary>The place with which the story opens, or null.</summary>
    public string? Dateline => Facts.Dateline;

    /// <summary>The outlet, or null.</summary>
    public string? Publisher => Facts.Publisher;

    /// <summary>The section of the outlet, or null.</summary>
    public string? Section => Facts.Section;

    /// <summary>Where it was published, or null.</summary>
    public string? Url => Facts.Url;

    /// <summary>BCP 47 tag of the language, or null where it is not known.</summary>
    public string? Language => Facts.Language;

    /// <summary>Keywords that the front matter states.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Keywords => Details.Keywords;

    /// <summary>The pieces that tile <see cref="Text"/>: nothing dropped, nothing rewritten.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Segment> Segments => Content.Segments;

    /// <summary>The body, divided at its subheadings.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Section> Sections => Content.Sections;

    /// <summary>The paragraphs of the body.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs => Content.Paragraphs;

    /// <summary>The sentences of the body.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Sentence> Sentences => Content.Sentences;

    /// <summary>Pictures of which a caption or credit is left in the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Image> Images => Content.Images;

    /// <summary>The quotations in the order of the text; those inside another one are its <see cref="Quote.Nested"/>.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes => Said.All;

    /// <summary>Who is quoted, in the order of first being quoted.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Speaker> Speakers => Said.Speakers;

    /// <summary>The paragraphs as one text, with an empty line between them.</summary>
    public string Body
    {
        get
        {
            if (_bodyText is null)
            {
                global::System.Text.StringBuilder builder = new global::System.Text.StringBuilder();
                foreach (Paragraph paragraph in Paragraphs)
                {
                    if (builder.Length > 0)
                    {
                        builder.Append("\n\n");
                    }

                    builder.Append(paragraph.AsSpan());
                }

                _bodyText = builder.ToString();
            }

            return _bodyText;
        }
    }

    /// <summary>The file as it is, decoded.</summary>
    public string Text => _text ??= CorpusIndex.Text(_index);

    /// <summary>Words of the body.</summary>
    public int WordCount => Facts.WordCount;

    /// <summary>Whether the page breaks the article off (a paywall, "continue reading").</summary>
    public bool IsTruncated => Facts.IsTruncated;

    /// <summary>The article's file, relative to the project, with <c>/</c> between folders.</summary>
    public string SourcePath => Facts.SourcePath;

    /// <summary>The headline on one line, or the slug where there is none.</summary>
    public override string ToString() => Headline is { } headline ? DisplayText.Of(headline) : Slug;

    ArticleQuotes IArticleParts.Said => Said;

    private ArticleQuotes Said => _quotes ?? Once.Set(ref _quotes, new ArticleQuotes(this, CorpusIndex.SpeakersOf(_index), CorpusIndex.QuotesRecord(_index)));

    string IArticleParts.Part(global::System.Range part) => _text is { } text ? text[part] : CorpusIndex.Text(_index, part);

    private ArticleFacts Facts => _facts ?? Once.Set(ref _facts, new ArticleFacts(this, CorpusIndex.FactsRecord(_index)));

    private ArticleDetails Details => _details ?? Once.Set(ref _details, new ArticleDetails(this, CorpusIndex.FactsRecord(_index), Facts.End));

    private ArticleBody Content => _body ?? Once.Set(ref _body, new ArticleBody(this, CorpusIndex.BodyRecord(_index)));
}
