"""Images of any size and colour, brought to one: files in a folder, or whatever else opens as PIL's."""
import os
import warnings
from collections import Counter
from functools import partial
from pathlib import Path

import numpy as np
import torch
from tqdm.auto import tqdm

from ..checks import there_is_room, whole
from .arrays import Found
from .room import room

SMALLER = "give a smaller size, such as size=64"
ONE = 16  # bytes a pixel that one image takes on its way
MANY = 1000  # from as many on their progress is shown
ORIENTATION = 0x0112  # in EXIF: from 5 on height and width change places


def checked_size(size):
    """(height, width) of a size: one number for squares, or a pair."""
    pair = list(size) if isinstance(size, (tuple, list)) else [size, size]
    if len(pair) != 2:
        raise ValueError(f"size = {size!r}: expected a whole number, or a pair (height, width)")
    return tuple(whole("size", side) for side in pair)


def from_folder(name, folder, size=None):
    """The images below a folder; of those in sub-folders the first sub-folder's name is the label."""
    files = image_files(folder)
    if not files:
        raise ValueError(f"{name} = {str(folder)!r} holds no images: expected files such as .png or .jpg, perhaps in "
                         "sub-folders, one a class")
    from PIL import Image
    pixels, kept, broken = from_images(name, [partial(Image.open, file) for file in files], size)
    if broken:
        named = [f"{files[i].relative_to(folder)} ({reason})" for i, reason in list(broken.items())[:5]]
        more = f" and {len(broken) - 5} more" if len(broken) > 5 else ""
        warnings.warn(f"{name}: {len(broken)} of {len(files)} images cannot be read and are left out: "
                      f"{', '.join(named)}{more}", stacklevel=2)
    above = [files[i].relative_to(folder).parts[0] if files[i].parent != folder else "." for i in kept]
    return Found(pixels, Path(os.path.abspath(folder)).name, above if set(above) != {"."} else None)


def image_files(folder):
    """Files below a folder that are images by their names, sorted; hidden ones are none."""
    from PIL import Image
    known = {end for end, kind in Image.registered_extensions().items() if kind in Image.OPEN}
    found, trails = [], {os.fspath(folder): {os.path.realpath(folder)}}  # of each folder, those that lead there
    for place, folders, files in os.walk(folder, followlinks=True):
        trail, inner = trails.pop(place), {}
        for each in sorted(each for each in folders if not each.startswith((".", "__MACOSX"))):
            if (real := os.path.realpath(os.path.join(place, each))) not in trail:  # a link may lead back
                inner[each] = trails[os.path.join(place, each)] = trail | {real}
        folders[:] = inner
        found += [Path(place, file) for file in sorted(files)
                  if not file.startswith(".") and os.path.splitext(file)[1].lower() in known]
    return found


def from_images(name, openers, size=None):
    """Images as uint8 (N, 1 or 3, height, width), grey if all are.

    Args:
        openers: functions that give one of PIL's images each
        size: (height, width); the commonest among them if None. Others are scaled and their middle is cut out.

    Returns:
        the pixels, the indices of those that could be read, and {index: why not} of the others
    """
    broken = {}
    if size is None:
        sizes = Counter(found for i, opener in enumerate(openers) if (found := attempt(size_of, opener, i, broken)))
        [(size, _)] = sizes.most_common(1) or [((1, 1), 0)]
    there_is_room(name, ONE * size[0] * size[1], SMALLER)
    pixels, kept = room(name, (len(openers), 1, *size), SMALLER), []
    hidden = len(openers) < MANY or "TQDM_DISABLE" in os.environ
    for i, opener in enumerate(tqdm(openers, name, unit="image", disable=hidden)):
        image = attempt(lambda opened: pixels_of(opened, size), opener, i, broken) if i not in broken else None
        if image is None:
            continue
        if len(image) > pixels.shape[1]:  # the first one in colour
            grey, pixels = pixels[:len(kept)], room(name, (len(openers), 3, *size), SMALLER)
            pixels[:len(kept)] = grey
        pixels[len(kept)] = torch.from_numpy(image)
        kept.append(i)
    if not kept:
        raise ValueError(f"{name} holds {len(openers)} images, none of which can be read; the first: {broken[min(broken)]}")
    return pixels[:len(kept)], kept, broken


def attempt(look, opener, i, broken):
    """look(image), or None and a note of why not."""
    try:
        with opener() as image:
            return look(image)
    except Exception as error:  # a damaged file can fail in any way
        broken[i] = " ".join(str(getattr(error, "strerror", None) or error).split())[:120]


def size_of(image):
    """(height, width) of one of PIL's images as it is meant to be looked at."""
    width, height = image.size
    return (width, height) if image.getexif().get(ORIENTATION, 1) >= 5 else (height, width)


def pixels_of(image, size):
    """One of PIL's images as uint8 (1 or 3, height, width): grey if its colours are, on white where one sees through it."""
    from PIL import Image, ImageOps
    image = eight_bits(ImageOps.exif_transpose(image))
    if image.has_transparency_data:
        seen = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen)
    if image.mode not in ("1", "L"):
        image = image.convert("RGB")
    image = ImageOps.fit(image.convert("L") if image.mode == "1" else image, (size[1], size[0]), Image.Resampling.LANCZOS)
    pixels = np.array(image).reshape(*size, -1).transpose(2, 0, 1)
    return pixels[:1] if (pixels == pixels[:1]).all() else pixels


def eight_bits(image):
    """Grey images of 16 bits, or of floating-point numbers from 0 to 1 or 255, with 8 bits; PIL would cut them off."""
    from PIL import Image
    if not image.mode.startswith(("I", "F")):
        return image
    values = np.asarray(image).astype(np.float64)
    if not (np.isfinite(values).all() and values.min() >= 0 and values.max() <= 65535):
        raise ValueError(f"pixels from {values.min():g} to {values.max():g}: expected 0 to 65535")
    if image.mode.startswith("I;16") or values.max() > 255:
        values = values / 257
    elif image.mode == "F" and values.max() <= 1:
        values = values * 255
    return Image.fromarray(np.rint(values).astype(np.uint8))
