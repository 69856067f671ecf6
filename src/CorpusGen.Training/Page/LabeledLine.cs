namespace CorpusGen.Training.Page;

/// <summary>One line to learn from.</summary>
/// <param name="Places">Its features.</param>
/// <param name="Allowed">The labels that are right, a bit each.</param>
/// <param name="Words">Its length: a long line costs more where body is taken for something else.</param>
/// <param name="Prior">What is added to the score of what is no part of the story, whatever was learned.</param>
/// <param name="Page">The page that it is from.</param>
internal sealed record LabeledLine(int[] Places, uint Allowed, int Words, float Prior, GoldPage Page);
