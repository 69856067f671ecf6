namespace CorpusGen.Text.Metadata.Names;

/// <summary>The names of one line and what of the line they leave over.</summary>
internal sealed class NameList
{
    public List<NamedPerson> People { get; } = [];

    /// <summary>Pieces of the line that are neither name nor role nor outlet.</summary>
    public int Unexplained { get; set; }

    /// <summary>Whether the line states a role.</summary>
    public bool HasRole { get; set; }

    /// <summary>Whether the line states an outlet or agency, or is signed with initials.</summary>
    public bool HasOrganization { get; set; }

    public NameShape Shape
    {
        get
        {
            if (People.Count == 0)
                return NameShape.None;
            NameShape shape = Unexplained == 0 && !HasRole && !HasOrganization ? NameShape.Bare : NameShape.Leading;
            if (Unexplained == 0)
                shape |= NameShape.Complete;
            if (People[0].IsKnown)
                shape |= NameShape.Known;
            return People.Count > 1 ? shape | NameShape.Several : shape;
        }
    }

    public void Clear()
    {
        People.Clear();
        Unexplained = 0;
        HasRole = false;
        HasOrganization = false;
    }
}
