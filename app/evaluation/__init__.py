"""Benchmark packs, asked through the real pipeline in a throw-away library."""
