using Microsoft.Win32.SafeHandles;

namespace CorpusGen.Tool.Terminals;

/// <summary>
/// Standard output that tells when nobody reads it any more; the console's own stream drops what is written then.
/// </summary>
internal sealed class OutputStream(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens the standard output of this process.</summary>
    public static OutputStream OfProcess()
    {
        if (OperatingSystem.IsWindows())
            return new OutputStream(Console.OpenStandardOutput());

        // A pipe can be written by its handle. A file cannot: whoever else writes to it would not see the place move on.
        FileStream pipe = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new OutputStream(pipe.CanSeek ? Console.OpenStandardOutput() : pipe);
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            inner.Write(buffer, offset, count);
        }
        catch (IOException exception)
        {
            throw new BrokenPipeException(exception);
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
