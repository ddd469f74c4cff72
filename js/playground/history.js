// The numbers of a whole run in a bounded number of points.

const CAPACITY = 1024;

/**
 * Rows of measured values, one row per iteration. When it is full, neighbours are averaged in pairs and from then on
 * each point is the mean of twice as many iterations.
 */
export class History {
  /** @param {number} columns values in a row */
  constructor(columns) {
    this.columns = columns;
    this.width = 1; // iterations averaged in one point
    this.pending = 0; // iterations in the point under way
    this.sums = new Array(columns).fill(0);
    this.iterations = 0;
    /** x first, then one array per column, as uPlot wants them @type {number[][]} */
    this.series = Array.from({ length: columns + 1 }, () => []);
  }

  clear() {
    this.width = 1;
    this.pending = 0;
    this.sums.fill(0);
    this.iterations = 0;
    this.series = Array.from({ length: this.columns + 1 }, () => []);
  }

  /** @param {ArrayLike<number>} rows row after row */
  add(rows) {
    for (let at = 0; at < rows.length; at += this.columns) {
      for (let c = 0; c < this.columns; c++) this.sums[c] += rows[at + c];
      this.iterations += 1;
      this.pending += 1;
      if (this.pending < this.width) continue;
      this.series[0].push(this.iterations - (this.width - 1) / 2);
      this.sums.forEach((sum, c) => this.series[c + 1].push(sum / this.width));
      this.sums.fill(0);
      this.pending = 0;
      if (this.series[0].length === CAPACITY) this.halve();
    }
  }

  halve() {
    this.series = this.series.map((s) => Array.from({ length: s.length / 2 }, (_, i) => (s[2 * i] + s[2 * i + 1]) / 2));
    this.width *= 2;
  }
}

/** Values looked at now and then, each with its own place. When it is full, every second one is dropped. */
export class Track {
  constructor() {
    /** x, then y @type {number[][]} */
    this.series = [[], []];
  }

  clear() {
    this.series = [[], []];
  }

  /** A value takes the place of one that was there already; those after it belong to steps that were taken back. @param {number} x @param {number} y */
  add(x, y) {
    const [xs, ys] = this.series;
    while (xs.length && xs[xs.length - 1] >= x) {
      xs.pop();
      ys.pop();
    }
    xs.push(x);
    ys.push(y);
    if (xs.length === CAPACITY) this.series = this.series.map((s) => s.filter((_, i) => i % 2 === 0));
  }
}
