using CorpusGen.Training.Quotations;

return args switch
{
    ["quotations", string folder] => QuotationTraining.Run(folder, crossValidate: false),
    ["quotations", string folder, "--cross-validate"] => QuotationTraining.Run(folder, crossValidate: true),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: CorpusGen.Training quotations EVALFOLDER [--cross-validate]");
    return 2;
}
