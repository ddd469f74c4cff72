"""The book's exercises, one file a chapter: what an answer must satisfy, and what to say when it does not.

    import five_critics
    five_critics.check("gan.3", discriminator_loss)

A check runs the reader's function on inputs whose results are known. It says what was expected and what came, and where
it recognises a usual mistake it says so; it never says the answer. Checks read no files and use no network.
"""
from . import ebgan, gan, vgan, wgan, wgan_gp

__all__ = ["ebgan", "gan", "vgan", "wgan", "wgan_gp"]
