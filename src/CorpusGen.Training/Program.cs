using CorpusGen.Training.Page;
using CorpusGen.Training.Quotations;

return args switch
{
    ["quotations", string folder] => QuotationTraining.Learn(folder),
    ["quotations", string folder, "--cross-validate"] => QuotationTraining.CrossValidate(folder),
    ["quotations", string folder, "--cross-validate-written"] => QuotationTraining.CrossValidateWritten(folder),
    ["page", string folder] => PageTraining.Run(folder, null),
    ["page", string folder, "--cross-validate", string predictions] => PageTraining.Run(folder, predictions),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: CorpusGen.Training quotations EVALFOLDER [--cross-validate | --cross-validate-written]");
    Console.Error.WriteLine("       CorpusGen.Training page EVALFOLDER [--cross-validate PREDICTIONS]");
    return 2;
}
