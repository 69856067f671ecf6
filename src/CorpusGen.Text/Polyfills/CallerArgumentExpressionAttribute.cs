#if NETSTANDARD2_0

namespace System.Runtime.CompilerServices;

/// <summary>Lets a parameter take the source of another's argument on .NET Standard 2.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}

#endif
