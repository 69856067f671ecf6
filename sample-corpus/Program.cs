using SampleCorpus;

foreach (Article article in Corpus.Articles)
    Console.WriteLine($"{article.Slug}: {article.Headline} {article.Quotes.Count}");
