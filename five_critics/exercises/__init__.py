"""The book's exercises: what an answer must satisfy, and what to say when it does not.

    import five_critics
    five_critics.check("gan.3", held_slopes)

A chapter's file holds the checks of its notebook: a check runs the reader's function on inputs whose results are known. It
says what was expected and what came, and where it recognises a usual mistake it says so; it never says the answer. Checks
read no files and use no network. The file `..._asked` beside it declares how the exercises are answered on the page.
"""
from . import (
    after,
    after_asked,
    ebgan,
    ebgan_asked,
    evaluation,
    evaluation_asked,
    gan,
    gan_asked,
    side,
    side_asked,
    vgan,
    vgan_asked,
    wgan,
    wgan_asked,
    wgan_gp,
    wgan_gp_asked,
)

__all__ = ["after", "after_asked", "ebgan", "ebgan_asked", "evaluation", "evaluation_asked", "gan", "gan_asked", "side",
           "side_asked", "vgan", "vgan_asked", "wgan", "wgan_asked", "wgan_gp", "wgan_gp_asked"]
