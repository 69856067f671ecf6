using CorpusGen.Training.Page;
using CorpusGen.Training.Quotations;
using CorpusGen.Training.Robustness;

return args switch
{
    ["quotations", string folder] => QuotationTraining.Learn(folder),
    ["quotations", string folder, "--cross-validate"] => QuotationTraining.CrossValidate(folder),
    ["quotations", string folder, "--cross-validate-written"] => QuotationTraining.CrossValidateWritten(folder),
    ["page", string folder] => PageTraining.Run(folder, null),
    ["page", string folder, "--cross-validate", string predictions] => PageTraining.Run(folder, predictions),
    ["robustness", string folder] => RobustnessTable.Print(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: CorpusGen.Training quotations EVALFOLDER [--cross-validate | --cross-validate-written]");
    Console.Error.WriteLine("       CorpusGen.Training page EVALFOLDER [--cross-validate PREDICTIONS]");
    Console.Error.WriteLine("       CorpusGen.Training robustness ARTICLEFOLDER");
    return 2;
}
