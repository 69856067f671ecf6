using CorpusGen.Fuzzing.Running;

return FuzzCommand.Run(args);
