using System.Runtime.CompilerServices;

namespace VerifyStandIn.Tests;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
