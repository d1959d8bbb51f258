// The room is furnished by its own commits.
