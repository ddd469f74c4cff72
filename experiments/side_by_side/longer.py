"""Chapter 7: the sets in the plane for 2,000 updates: `python -m experiments.side_by_side.longer --jobs 12`.

As `experiments.side_by_side.plane`, whose options it takes, but for the number of updates, the moments and one learning rate
less; told in five_critics/results/side_by_side_longer.json.
"""
from dataclasses import replace

from experiments.side_by_side import plane
from experiments.side_by_side.contest import main

CONTEST = replace(plane.CONTEST, module="experiments.side_by_side.longer", file="side_by_side_longer", rates=(5e-4, 2e-3),
                  moments=(100, 200, 400, 600, 1000, 1500, 2000))

if __name__ == "__main__":
    main(CONTEST)
