"""Random and guided networks and domains: families, mutations, strategies, shrinking, rounds."""
