using CorpusGen.Tool.Commands;
using CorpusGen.Tool.Terminals;

using Terminal terminal = Terminal.OfProcess();
return CorpusGenCommand.Run(args, terminal);
