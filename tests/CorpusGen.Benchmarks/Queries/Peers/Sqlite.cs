using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>A database with an index for each query that can use one; connection and commands are kept.</summary>
internal sealed class Sqlite : IPeer
{
    private readonly Dictionary<Query, SqliteCommand> _commands = [];
    private SqliteConnection _connection = new();

    public void Prepare(string folder)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder, "articles.json"));
        using SqliteConnection connection = Connect(folder, "ReadWriteCreate");
        Execute("""
            CREATE TABLE articles (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, headline TEXT NOT NULL, text TEXT NOT NULL);
            CREATE TABLE authors (article INTEGER NOT NULL, name TEXT NOT NULL);
            CREATE TABLE quotes (article INTEGER NOT NULL, speaker TEXT, words TEXT NOT NULL);
            """);
        Execute("BEGIN");
        int id = 0;
        foreach (ArticleRecord article in JsonSerializer.Deserialize(file, RecordContext.Default.ArticleRecordArray)!)
        {
            Execute("INSERT INTO articles VALUES ($1, $2, $3, $4)", ++id, article.Slug, article.Headline, article.Text);
            foreach (string author in article.Authors)
                Execute("INSERT INTO authors VALUES ($1, $2)", id, author);
            foreach (QuoteRecord quote in article.Quotes)
                Execute("INSERT INTO quotes VALUES ($1, $2, $3)", id, (object?)quote.Speaker ?? DBNull.Value, quote.Words);
        }

        Execute("COMMIT");
        Execute("""
            CREATE UNIQUE INDEX article_slug ON articles (slug, headline);
            CREATE INDEX author_name ON authors (name);
            CREATE INDEX quote_speaker ON quotes (speaker);
            ANALYZE;
            """);

        void Execute(string text, params object[] values)
        {
            using SqliteCommand command = new(text, connection);
            for (int i = 0; i < values.Length; i++)
                command.Parameters.AddWithValue($"${i + 1}", values[i]);
            command.ExecuteNonQuery();
        }
    }

    public void Open(string folder) => _connection = Connect(folder, "ReadOnly");

    public IEnumerable<string> Ask(Query query, string about)
    {
        if (!_commands.TryGetValue(query, out SqliteCommand? command))
        {
            _commands.Add(query, command = new SqliteCommand(Text(query), _connection));
            if (query is Query.QuotationsOfSpeaker or Query.FindBySlug)
                command.Parameters.AddWithValue("$about", about);
            command.Prepare();
        }

        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
            yield return query == Query.CountByAuthor ? $"{reader.GetString(0)}: {reader.GetInt32(1)}" : reader.GetString(0);
    }

    private static string Text(Query query) => query switch
    {
        Query.FirstHeadline => "SELECT headline FROM articles ORDER BY slug LIMIT 1",
        Query.CountByAuthor => "SELECT name, COUNT(*) FROM authors GROUP BY name ORDER BY name",
        Query.QuotationsOfSpeaker => "SELECT words FROM quotes WHERE speaker = $about ORDER BY rowid",
        Query.AllHeadlines => "SELECT headline FROM articles ORDER BY slug",
        Query.AllTexts => "SELECT text FROM articles ORDER BY id",
        _ => "SELECT headline FROM articles WHERE slug = $about",
    };

    private static SqliteConnection Connect(string folder, string mode)
    {
        SQLitePCL.Batteries_V2.Init();
        SqliteConnection connection = new($"Data Source={Path.Combine(folder, "articles.db")};Mode={mode};Pooling=False");
        connection.Open();
        return connection;
    }
}
