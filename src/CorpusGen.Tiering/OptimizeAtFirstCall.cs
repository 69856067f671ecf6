using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Tiering;

/// <summary>
/// Gives every method of an assembly <c>MethodImplOptions.AggressiveOptimization</c>. A compiler is a process of a few
/// seconds, and reads each corpus once: in that time the runtime would run most of the reader's methods in their slow first
/// form, count and measure their calls, and compile them a second and a third time. Measured, that is half of the processor
/// time of reading 1,000 articles and a third of that of 10,000.
/// </summary>
public sealed class OptimizeAtFirstCall : Task
{
    private const ushort AggressiveOptimization = 0x200;

    /// <summary>Bytes of a row of the table of methods before its implementation flags.</summary>
    private const int FlagsOffset = 4;

    /// <summary>The assembly's file.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        byte[] image = File.ReadAllBytes(Assembly);
        byte[] marked = (byte[])image.Clone();
        using (PEReader file = new(new MemoryStream(image)))
        {
            MetadataReader metadata = file.GetMetadataReader();
            int table = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.MethodDef);
            int size = metadata.GetTableRowSize(TableIndex.MethodDef);
            foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
            {
                // What runs once is not worth it; what has no body has nothing to optimise.
                MethodDefinition method = metadata.GetMethodDefinition(handle);
                if (method.RelativeVirtualAddress == 0 || metadata.StringComparer.Equals(method.Name, ConstructorInfo.TypeConstructorName))
                    continue;
                int at = table + ((metadata.GetRowNumber(handle) - 1) * size) + FlagsOffset;
                ushort flags = (ushort)((ushort)method.ImplAttributes | AggressiveOptimization);
                marked[at] = (byte)flags;
                marked[at + 1] = (byte)(flags >> 8);
            }
        }

        if (!marked.AsSpan().SequenceEqual(image))
            File.WriteAllBytes(Assembly, marked);
        return true;
    }
}
