"""What `python -m ganlib` does, one file a matter: training that survives, scores, samples, sweeps, lists."""
