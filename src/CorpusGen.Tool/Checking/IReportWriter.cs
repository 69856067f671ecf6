namespace CorpusGen.Tool.Checking;

/// <summary>Writes findings in some format; disposing of it ends the report.</summary>
internal interface IReportWriter : IDisposable
{
    void Write(ReportedFinding finding);
}
