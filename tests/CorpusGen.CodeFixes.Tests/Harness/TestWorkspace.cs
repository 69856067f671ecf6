using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes.Tests.Harness;

/// <summary>A project in an editor: code, articles, the generator and the analyzers.</summary>
internal sealed class TestWorkspace : IDisposable
{
    private const string Folder = "/home/ada/project/";

    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;

    private TestWorkspace(Dictionary<string, string> articles, Dictionary<string, string> code, string setting)
    {
        _project = ProjectId.CreateNewId();
        Solution solution = _workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            _project,
            VersionStamp.Default,
            "Probe",
            "Probe",
            LanguageNames.CSharp,
            Folder + "Probe.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: s_framework,
            analyzerReferences: [new Analyzers()]));

        // The file by which MSBuild tells the compiler of properties and metadata.
        StringBuilder config = new($"is_global = true\nbuild_property.RootNamespace = Probe\nbuild_property.ProjectDir = {Folder}\nbuild_property.CorpusGenArticleFolders = {Folder}<<<>\n");
        foreach ((string path, string text) in articles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(_project), path, SourceText.From(text, Encoding.UTF8), filePath: Folder + path);
            if (setting.Length > 0)
                config.Append($"[{Folder}{path}]\nbuild_metadata.CorpusGenArticle.CorpusGenArticle = true\n{setting}\n");
        }

        foreach ((string path, string text) in code)
            solution = solution.AddDocument(DocumentId.CreateNewId(_project), path, SourceText.From(text, Encoding.UTF8), filePath: Folder + path);
        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(_project), "Probe.globalconfig", SourceText.From(config.ToString()), filePath: Folder + "Probe.globalconfig");
        Assert.True(_workspace.TryApplyChanges(solution));
    }

    /// <summary>The project as it is before a fix.</summary>
    public Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    /// <summary>A project of some articles and files of code, by path.</summary>
    /// <param name="setting">What the project says of every article: a line of a <c>.globalconfig</c>.</param>
    public static TestWorkspace Of(Dictionary<string, string> articles, Dictionary<string, string> code, string setting = "") => new(articles, code, setting);

    /// <summary>The titles of what is offered for each finding that a fix is for, in the order of the code.</summary>
    public async Task<string[][]> Offered(CodeFixProvider fix)
    {
        List<string[]> titles = [];
        foreach (Diagnostic diagnostic in await Fixable(fix))
            titles.Add([.. (await Actions(fix, diagnostic)).Select(action => action.Title)]);
        return [.. titles];
    }

    /// <summary>The file at a path after the action of a title was taken on the first finding that offers it.</summary>
    public async Task<string> Fixed(CodeFixProvider fix, string title, string path)
    {
        CodeAction action = await First(fix, title);
        return await TextOf(path, await Applied(action));
    }

    /// <summary>The same with Fix All over the whole solution.</summary>
    public async Task<string> FixedAll(CodeFixProvider fix, string title, string path)
    {
        CodeAction action = await First(fix, title);
        FixAllContext context = new(
            Project,
            fix,
            FixAllScope.Solution,
            action.EquivalenceKey,
            fix.FixableDiagnosticIds,
            new Findings(),
            Cancellation);
        CodeAction all = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        return await TextOf(path, await Applied(all));
    }

    public void Dispose() => _workspace.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task<CodeAction> First(CodeFixProvider fix, string title)
    {
        foreach (Diagnostic diagnostic in await Fixable(fix))
        {
            foreach (CodeAction action in await Actions(fix, diagnostic))
            {
                if (action.Title == title)
                    return action;
            }
        }

        throw new InvalidOperationException($"Nothing offers '{title}'.");
    }

    private async Task<IEnumerable<Diagnostic>> Fixable(CodeFixProvider fix) =>
        (await Findings.In(Project, Cancellation)).Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id));

    private async Task<List<CodeAction>> Actions(CodeFixProvider fix, Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(DocumentOf(diagnostic), diagnostic, (action, _) => actions.Add(action), Cancellation));
        return actions;
    }

    /// <summary>The code or the article that a finding is in.</summary>
    private TextDocument DocumentOf(Diagnostic diagnostic) =>
        Project.GetDocument(diagnostic.Location.SourceTree) ?? Project.AdditionalDocuments.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);

    /// <summary>The project after an action; its code must compile.</summary>
    private async Task<Project> Applied(CodeAction action)
    {
        ApplyChangesOperation change = (ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(Cancellation));
        Project changed = change.ChangedSolution.GetProject(_project)!;
        await Findings.In(changed, Cancellation);
        return changed;
    }

    private static async Task<string> TextOf(string path, Project project) =>
        (await project.Documents.Concat<TextDocument>(project.AdditionalDocuments).Single(document => document.Name == path).GetTextAsync(Cancellation)).ToString();
}
