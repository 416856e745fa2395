"""The calculus: one rule per node type; tiers closed_form and layerwise."""
