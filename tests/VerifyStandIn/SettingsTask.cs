using System.Runtime.CompilerServices;

namespace VerifyTests;

/// <summary>A comparison that starts when it is awaited, so that settings can be given until then.</summary>
public class SettingsTask
{
    private readonly VerifySettings _settings;
    private readonly Func<VerifySettings, Task> _run;
    private Task? _task;

    /// <summary>A comparison to run with a copy of the settings.</summary>
    public SettingsTask(VerifySettings? settings, Func<VerifySettings, Task> buildTask)
    {
        _settings = new VerifySettings(settings);
        _run = buildTask;
    }

    /// <inheritdoc cref="VerifySettings.UseDirectory"/>
    public SettingsTask UseDirectory(string directory)
    {
        _settings.UseDirectory(directory);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseFileName"/>
    public SettingsTask UseFileName(string fileName)
    {
        _settings.UseFileName(fileName);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseMethodName"/>
    public SettingsTask UseMethodName(string name)
    {
        _settings.UseMethodName(name);
        return this;
    }

    /// <inheritdoc cref="VerifySettings.UseParameters"/>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _settings.UseParameters(parameters);
        return this;
    }

    /// <summary>Starts the comparison, once.</summary>
    public Task ToTask() => _task ??= _run(_settings);

    /// <summary>Lets the comparison be awaited.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets a test return the comparison.</summary>
    public static implicit operator Task(SettingsTask settingsTask) => settingsTask.ToTask();
}
