"""ganlib's own functions as the ONNX graphs that the page runs: `python -m ganlib.live.export [name ...]`."""
