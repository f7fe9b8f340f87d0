#!/usr/bin/env python3
"""Computes the numbers that Takt's statistics are held against, with SciPy and NumPy.

    pip install scipy==1.17.1 numpy==2.4.6
    Tests/EvaluationTests/Reference/make-reference.py

writes the .json files beside this script, one case a line. Nothing here follows Takt's own
algorithms: distributions are SciPy's.
"""

import json
import pathlib

import numpy
from scipy import stats

FOLDER = pathlib.Path(__file__).parent
random = numpy.random.default_rng(1936)


def case(expected, **given):
    return {"input": given, "expected": expected}


def interval(low, high):
    return {"low": float(low), "high": float(high)}


def write(name, tables):
    """Numbers with 17 digits, one case a line."""
    parts = []
    for function, cases in tables.items():
        lines = ",\n".join("    " + json.dumps(one, allow_nan=False) for one in cases)
        parts.append(f"  {json.dumps(function)}: [\n{lines}\n  ]")
    (FOLDER / name).write_text("{\n" + ",\n".join(parts) + "\n}\n")


# Distributions and intervals


def wilson(successes, trials, level):
    found = stats.binomtest(successes, trials).proportion_ci(level, method="wilson")
    return case(
        interval(found.low, found.high), successes=successes, trials=trials, level=level
    )


def garwood(count, level):
    outside = (1 - level) / 2
    low = stats.chi2.ppf(outside, 2 * count) / 2 if count else 0
    high = stats.chi2.isf(outside, 2 * count + 2) / 2
    return case(interval(low, high), count=count, level=level)


def negative_binomial(k, size, mean):
    return case(stats.nbinom.cdf(k, size, size / (size + mean)), k=k, size=size, mean=mean)


def poisson(k, mean):
    return case(stats.poisson.cdf(k, mean), k=k, mean=mean)


def gamma(shape, rate, q):
    return case(stats.gamma.ppf(q, shape, scale=1 / rate), shape=shape, rate=rate, q=q)


def beta(alpha, beta, q):
    return case(stats.beta.ppf(q, alpha, beta), alpha=alpha, beta=beta, q=q)


def median(values, level):
    count = len(values)
    ranks = range(1, count // 2 + 1)
    covered = {rank: 1 - 2 * stats.binom.cdf(rank - 1, count, 0.5) for rank in ranks}
    rank = max((rank for rank in ranks if covered[rank] >= level), default=None)
    found = None
    if rank:
        ordered = sorted(values)
        found = {
            "median": float(numpy.median(values)),
            "rank": rank,
            "coverage": covered[rank],
            "interval": interval(ordered[rank - 1], ordered[-rank]),
        }
    return case(found, values=values, level=level)


def dispersion(values):
    mean, variance = numpy.mean(values), numpy.var(values, ddof=1)
    size = mean**2 / (variance - mean) if variance > mean else None
    return case(1 if len(values) < 10 else size, values=values)


def forecast(target, share, actual):
    # The rate's posterior is Gamma(1 + actual, 1/target + share), the rest of the period 1 − share.
    rate, rest = 1 / target + share, 1 - share
    reached = stats.nbinom.sf(target - actual - 1, 1 + actual, rate / (rate + rest))
    return case(1 if actual >= target else reached, target=target, share=share, actual=actual)


def counts(mean, size, number):
    return [int(x) for x in stats.nbinom.rvs(size, size / (size + mean), size=number, random_state=random)]


SHARES = [(0, 10), (1, 10), (3, 20), (12, 400), (45, 3000), (0, 250), (1, 1), (7, 9), (25, 25), (3, 140)]
NB_CASES = [
    (0, 4, 2.5), (2, 0.4, 3), (9, 12, 14.75), (31, 6, 40), (850, 3.2, 1200), (3, 5, 5), (6, 8, 10),
    (12, 10, 20), (3, 9, 6.937794), (5, 9, 6.937794), (2, 9, 6.937794), (38, 10, 50), (700, 2.5, 1000),
    (40_000, 1.7, 55_000), (0, 0.02, 30), (5, 1e9, 6.5), (1000, 0.3, 10),
]
MEANS = [(2, 0), (5, 3), (5, 1), (10, 6), (10, 4), (20, 12), (50, 38), (200, 170)]
GAMMAS = [(shape, hours + 1 / (26 / 48)) for shape, hours in ((10, 18), (15, 15), (2, 6))]
QUANTILES = [0.025, 0.1, 0.5, 0.9, 0.975]

write(
    "distributions.json",
    {
        "wilsonInterval": [wilson(*share, 0.95) for share in SHARES]
        + [wilson(18, 64, 0.8), wilson(311, 2960, 0.99), wilson(2, 7, 0.5)],
        "poissonInterval": [garwood(x, 0.95) for x in (0, 1, 2, 3, 5, 10, 64, 1200)]
        + [garwood(0, 0.9), garwood(7, 0.8), garwood(100_000, 0.9)],
        "negativeBinomial": [negative_binomial(*one) for one in NB_CASES]
        + [negative_binomial(k, mean / 2, mean) for mean, k in MEANS],
        "poisson": [poisson(k, mean) for mean, k in MEANS]
        + [poisson(0, 1e-3), poisson(30, 2), poisson(99_000, 100_000)],
        "gammaQuantile": [gamma(*one, q) for one in GAMMAS for q in QUANTILES]
        + [
            gamma(1, 0.5, 0.95), gamma(4.5, 12.25, 0.1), gamma(121, 80, 0.9), gamma(0.05, 3, 0.5),
            gamma(0.5, 0.5, 0.999), gamma(40_000, 2, 0.01), gamma(3, 1, 1e-9), gamma(7, 1000, 0.7),
        ],
        "betaQuantile": [
            beta(1, 11, 0.975), beta(4.5, 17.5, 0.1), beta(33, 970, 0.5), beta(0.5, 0.5, 0.3),
            beta(1, 1, 0.42), beta(900, 12, 0.05), beta(0.1, 6, 0.8), beta(30_000, 50_000, 0.9),
        ],
        "medianInterval": [
            median([3.1, 2.4, 5.0, 1.9, 2.2], 0.95),
            median([12, 7, 30, 9, 15, 11, 22, 8, 14], 0.95),
            median([5, 1, 8, 8, 2, 13, 4, 9, 3, 3, 21, 6, 7, 10, 2, 5, 8, 1, 4, 12, 6, 34], 0.95),
            median([4], 0.5), median([4, 2], 0.5), median([1, 1, 1, 1, 1, 1, 2], 0.95),
        ]
        + [median(list(range(1, count + 1)), 0.95) for count in range(5, 41)]
        + [median(counts(20, 1, count), level) for count, level in ((61, 0.8), (200, 0.95), (1500, 0.99))],
        "overdispersion": [
            dispersion(counts(mean, size, number))
            for mean, size, number in ((4, 0.5, 9), (4, 0.5, 10), (30, 0.3, 48), (12, 2, 25), (250, 1, 90))
        ]
        + [dispersion([3, 4, 5, 4, 3, 4, 5, 4, 3, 4]), dispersion([0] * 12)],
        "targetForecast": [
            forecast(12, 0.5781495, actual) for actual in (0, 3, 5, 8, 11, 12, 15)
        ]
        + [forecast(40, 0.25, 9), forecast(1000, 0.9, 880), forecast(3, 1, 1)],
    },
)
