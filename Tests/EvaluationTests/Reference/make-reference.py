#!/usr/bin/env python3
"""Computes the numbers that Takt's statistics are held against, with SciPy and NumPy.

    pip install scipy==1.17.1 numpy==2.4.6
    Tests/EvaluationTests/Reference/make-reference.py

writes the .json files beside this script, one case a line. Nothing here follows Takt's own
algorithms: distributions are SciPy's, arrangements are counted one by one in exact fractions, integrals
are adaptive, Holm's correction is a closed test.
"""

import itertools
import json
import math
import pathlib
from fractions import Fraction

import numpy
from scipy import integrate, stats

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


# Arrangements


def exact(values):
    return [Fraction(repr(float(x))) for x in values]


def mean(values):
    return sum(values) / len(values)


def without(values, chosen):
    return [x for index, x in enumerate(values) if index not in chosen]


def mean_difference(a, b):
    values = exact(a + b)
    real = mean(values[len(a) :]) - mean(values[: len(a)])
    found = [
        mean(without(values, chosen)) - mean([values[index] for index in chosen])
        for chosen in itertools.combinations(range(len(values)), len(a))
    ]
    extreme = sum(abs(one) >= abs(real) for one in found)
    return case(
        {"value": float(real), "extreme": extreme, "arrangements": len(found), "p": extreme / len(found)},
        a=a,
        b=b,
    )


def sign_flip(differences):
    values = exact(differences)
    signs = itertools.product((1, -1), repeat=len(values))
    found = [sum(sign * x for sign, x in zip(way, values)) for way in signs]
    extreme = sum(abs(one) >= abs(found[0]) for one in found)
    value = float(found[0] / len(values))
    return case(
        {"value": value, "extreme": extreme, "arrangements": len(found), "p": extreme / len(found)},
        differences=differences,
    )


def ways(indices, sizes):
    """All ways to deal indices to groups, as lists of tuples."""
    if not sizes:
        yield []
        return
    for chosen in itertools.combinations(indices, sizes[0]):
        rest = [index for index in indices if index not in chosen]
        for others in ways(rest, sizes[1:]):
            yield [chosen] + others


def max_t(groups):
    values = exact(itertools.chain(*groups))
    sizes = [len(group) for group in groups]
    everything = len(values)
    total = mean(values)
    variance = sum((x - total) ** 2 for x in values) / (everything - 1)

    def squares(way):
        for chosen in way:
            apart = mean([values[index] for index in chosen]) - total
            scale = variance * (Fraction(1, len(chosen)) - Fraction(1, everything))
            yield apart**2 / scale, apart

    real = list(squares(next(ways(list(range(everything)), sizes))))
    largest = [max(square for square, _ in squares(way)) for way in ways(list(range(everything)), sizes)]
    extreme = [sum(one >= square for one in largest) for square, _ in real]
    return case(
        {
            "z": [math.copysign(math.sqrt(square), apart) for square, apart in real],
            "extreme": extreme,
            "arrangements": len(largest),
            "p": [one / len(largest) for one in extreme],
        },
        groups=groups,
    )


def largest_mean(groups):
    """One-sided, the largest mean of a group: counts the arrangements only."""
    values, sizes = exact(itertools.chain(*groups)), [len(group) for group in groups]
    found = [
        max(mean([values[index] for index in chosen]) for chosen in way)
        for way in ways(list(range(len(values))), sizes)
    ]
    extreme = sum(one >= found[0] for one in found)
    return case(
        {"value": float(found[0]), "extreme": extreme, "arrangements": len(found), "p": extreme / len(found)},
        groups=groups,
    )


# Shuffling


def split_mix(seed):
    mask = 2**64 - 1
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & mask
        mixed = seed
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        yield mixed ^ (mixed >> 31)


def shuffle(values, numbers):
    for index in range(len(values) - 1, 0, -1):
        other = next(numbers) % (index + 1)
        values[index], values[other] = values[other], values[index]


def shuffles(seed, count, times):
    numbers, values = split_mix(seed), list(range(count))
    for _ in range(times):
        shuffle(values, numbers)
    return case(values, seed=str(seed), count=count, times=times)


def shuffled_max_t(values, groups, times):
    """Labels shuffled together with the values: each group's z from its members."""
    values, groups = numpy.array(values, dtype=float), numpy.array(groups)
    sizes = numpy.bincount(groups)
    scale = values.std(ddof=1) * numpy.sqrt(1 / sizes - 1 / len(values))

    def z(order):
        return (numpy.bincount(groups, values[order]) / sizes - values.mean()) / scale

    numbers, order = split_mix(0x54616B74), list(range(len(values)))
    real, extreme = z(order), numpy.zeros(len(sizes))
    for _ in range(times):
        shuffle(order, numbers)
        extreme += abs(z(order)).max() >= abs(real) - 1e-12
    return case(
        {
            "z": real.tolist(),
            "extreme": [int(one) for one in extreme],
            "arrangements": times,
            "p": ((1 + extreme) / (1 + times)).tolist(),
        },
        values=values.tolist(),
        groups=groups.tolist(),
        shuffles=times,
    )


def split_by(groups):
    return [index for index, group in enumerate(groups) for _ in group]


# Groups


def shrunken(groups):
    arrays = [numpy.array(group) for group in groups]
    values = numpy.concatenate(arrays)
    sizes = numpy.array([len(group) for group in groups])
    means = numpy.array([group.mean() for group in arrays])
    within = sum(((group - group.mean()) ** 2).sum() for group in arrays) / (len(values) - len(groups))
    q = stats.f_oneway(*arrays).statistic * (len(groups) - 1)
    between = max(
        0, within * (q - (len(groups) - 1)) / (len(values) - (sizes**2).sum() / len(values))
    )
    weights = between / (between + within / sizes)
    effects = weights * (means - values.mean())
    spread = stats.norm.ppf(0.9) * numpy.sqrt(weights * within / sizes)
    return case(
        {
            "grandMean": values.mean(),
            "s2": within,
            "q": q,
            "tau2": between,
            "k": within / between if between else None,
            "weights": weights.tolist(),
            "rawFactors": numpy.exp(means - values.mean()).tolist(),
            "factors": numpy.exp(effects).tolist(),
            "low": numpy.exp(effects - spread).tolist() if between else None,
            "high": numpy.exp(effects + spread).tolist() if between else None,
        },
        values=values.tolist(),
        groups=split_by(groups),
    )


def holm(p):
    """A closed test: of all sets with the one in question, the weakest by Bonferroni."""
    adjusted = [0.0] * len(p)
    for size in range(1, len(p) + 1):
        for chosen in itertools.combinations(range(len(p)), size):
            least = min(1, size * min(p[index] for index in chosen))
            for index in chosen:
                adjusted[index] = max(adjusted[index], least)
    return case(adjusted, p=p)


def rank_test(a, b):
    found = stats.mannwhitneyu(b, a, method="exact")
    shift = float(numpy.median(numpy.subtract.outer(numpy.array(b), numpy.array(a))))
    return case({"u": found.statistic, "p": found.pvalue, "shift": shift}, a=a, b=b)


def posts_per_arm(factor, sigma):
    bounds = stats.norm.ppf(0.975) + stats.norm.ppf(0.8)
    return case(math.ceil(2 * bounds**2 * (sigma / math.log(factor)) ** 2), factor=factor, sigma=sigma)


# Networks


def best(rates):
    """P(greatest) of gamma distributions, each over its own quantiles."""
    gammas = [stats.gamma(shape, scale=1 / rate) for shape, rate in rates]
    found = []
    for own in gammas:
        others = [gamma for gamma in gammas if gamma is not own]

        def density(x, own=own, others=others):
            return own.pdf(x) * math.prod(gamma.cdf(x) for gamma in others)

        ends = [own.ppf(q) for q in (0, 1e-6, 0.1, 0.5, 0.9, 1 - 1e-6, 1 - 1e-15)]
        parts = [integrate.quad(density, *part, epsabs=1e-13, limit=500)[0] for part in zip(ends, ends[1:])]
        found.append(sum(parts))
    return found


def networks(results, hours, dispersion=None, per_post=None):
    overall = sum(results) / sum(hours)
    given = dispersion
    if given is None:
        counted = [posts for posts in per_post if sum(posts)]
        posts = sum(len(one) for one in counted)
        square = sum(((numpy.array(one) - mean(one)) ** 2).sum() / mean(one) for one in counted)
        dispersion = max(1.0, square / (posts - len(counted))) if posts >= 10 else 2.0
    rates = [(1 + x / dispersion, 1 / overall + h / dispersion) for x, h in zip(results, hours)]
    gammas = [stats.gamma(shape, scale=1 / rate) for shape, rate in rates]
    return case(
        {
            "overallRate": overall,
            "dispersion": dispersion,
            "means": [float(gamma.mean()) for gamma in gammas],
            "intervals": [interval(gamma.ppf(0.1), gamma.ppf(0.9)) for gamma in gammas],
            "best": best(rates),
            # Of independent gammas r_a A / (r_a A + r_b B) is beta, so that A / B is a scaled F.
            "secondAboveFirst": float(
                stats.f.sf(
                    rates[1][1] * rates[0][0] / (rates[0][1] * rates[1][0]), 2 * rates[1][0], 2 * rates[0][0]
                )
            ),
        },
        results=results,
        hours=hours,
        perPost=per_post or [[] for _ in results],
        dispersion=given,
    )


def gamma_greater(a1, r1, a2, r2):
    one, other = stats.gamma(a1, scale=1 / r1), stats.gamma(a2, scale=1 / r2)
    found = integrate.quad(lambda q: other.cdf(one.ppf(q)), 0, 1, epsabs=1e-13, limit=500)[0]
    return case(found, a1=a1, r1=r1, a2=a2, r2=r2)


# Trends


def mann_kendall(values):
    count = len(values)
    pairs = list(itertools.combinations(values, 2))
    s = sum((later > earlier) - (later < earlier) for earlier, later in pairs)
    ties = [values.count(x) for x in set(values)]
    variance = (count * (count - 1) * (2 * count + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    z = (s - (s > 0) + (s < 0)) / math.sqrt(variance) if variance else 0
    tied = len(set(values)) < count
    found = stats.kendalltau(range(count), values, method="asymptotic" if tied else "exact")
    p = 2 * stats.norm.sf(abs(z)) if tied else found.pvalue
    tau = None if len(set(values)) == 1 else found.statistic
    return case({"s": s, "variance": variance, "z": z, "p": p, "tau": tau}, values=values)


def counted_orders(values):
    """All n! orders, one by one."""
    def s(order):
        return sum((later > earlier) - (later < earlier) for earlier, later in itertools.combinations(order, 2))

    found = [abs(s(order)) for order in itertools.permutations(values)]
    return case(sum(one >= abs(s(values)) for one in found) / len(found), values=values)


def theil_sen(values, level):
    found = stats.theilslopes(values, alpha=level)
    return case(
        {
            "slope": found.slope,
            "intercept": found.intercept,
            "interval": interval(found.low_slope, found.high_slope),
        },
        values=values,
        level=level,
    )


def placebo(weeks, start, width):
    def ratio(date):
        before, after = sum(weeks[date - width : date]), sum(weeks[date : date + width])
        if before == 0 or after == 0:
            before, after = before + 0.5, after + 0.5
        return math.log(after / before)

    found = [ratio(date) for date in range(len(weeks)) if date >= width and date + width <= start]
    as_large = sum(abs(one) >= abs(ratio(start)) - 1e-12 for one in found)
    return case(
        {
            "logRatio": ratio(start),
            "placebos": len(found),
            "largest": max(abs(one) for one in found),
            "asLargeOrLarger": as_large,
            "p": (1 + as_large) / (1 + len(found)),
        },
        weeks=weeks,
        start=start,
        width=width,
    )


def rounded(values, digits=2):
    return [round(float(x), digits) for x in values]


def scores(*sizes, spread=0.0):
    """Groups of scores with means apart."""
    return [rounded(random.normal(random.normal(0, spread), 1, size)) for size in sizes]


def logs(counts):
    return [math.log(x + 1) for x in counts]


A, B = [12, 30, 18, 25, 41], [55, 38, 62, 29, 90]
PAIRS = ([14, 22, 9, 31, 17, 26], [21, 20, 16, 45, 30, 37])
BY_DAYPART = [
    [34, 51, 28, 77, 46, 60, 39, 58], [22, 31, 18, 44, 25, 29, 37, 20], [41, 26, 63, 35, 30, 55, 24, 47],
]
DAYPARTS = [[math.log((x + 1) / 37) for x in group] for group in BY_DAYPART]
SMALL = [
    [[0.5, 0.2, 0.8], [-0.1, 0.3, -0.6], [0.0, -0.4, 0.1]],
    [[1.1, 0.8], [0.2, -0.3, 0.1], [-0.4, 0.3, -0.1, 0.0]],
    [[0.7, 1.4, 0.9, 1.2], [0.3, 0.5, -0.2, 1.0]],
    [[1.0, 1.0, 2.0], [2.0, 1.0], [2.0, 1.0, 1.0]],
]
INTERLEAVED = {"values": rounded(random.normal(0, 1, 42)), "groups": [(3 * i + i // 7) % 7 for i in range(42)]}

write(
    "arrangements.json",
    {
        "meanDifference": [
            mean_difference([0.1, -0.4, 0.3, 0.0], [0.6, 0.2, 0.9, 0.5]),
            mean_difference([1, 2, 2, 3], [2, 3, 3, 4, 5]),
            mean_difference([-0.35, 0.12, 0.48, -0.07, 0.2, 0.31], [0.9, -0.1, 0.44, 0.75, 1.3, 0.05]),
            mean_difference(logs(A), logs(B)),
            mean_difference([1, 2], [3, 4]), mean_difference([1, 2, 3], [4, 5, 6]),
            mean_difference([1, 2, 3, 4], [5, 6, 7, 8]), mean_difference([5, 5, 5], [5, 5]),
            mean_difference([0.1, 0.2, 0.3], [0.3, 0.2, 0.1]),
        ]
        + [mean_difference(*scores(size, other)) for size, other in ((3, 8), (6, 4), (1, 9), (5, 6))],
        "signFlip": [
            sign_flip([0.3, -0.1, 0.45, 0.2, 0.6, -0.05]),
            sign_flip([0.25, 0.1, 0.4, 0.15, 0.3, 0.05, 0.2, -0.35]),
            sign_flip([y - x for x, y in zip(logs(PAIRS[0]), logs(PAIRS[1]))]),
            sign_flip([1, 2, 3, 4, 5]), sign_flip([0, 0, 1]), sign_flip([-0.4]), sign_flip([0.1, -0.1, 0.2]),
            sign_flip(rounded(random.normal(0.4, 1, 10))),
        ],
        "maxT": [max_t(groups) for groups in SMALL] + [max_t(scores(2, 2, 2, 2)), max_t(scores(4, 3, 3))],
        "largestMean": [largest_mean([[0.9, 0.4, 0.7], [-0.2, 0.1, -0.5], [0.0, 0.3, -0.6]])],
        "shuffled": [
            shuffles(42, 10, 1), shuffles(42, 10, 3), shuffles(0x54616B74, 24, 2), shuffles(2**64 - 1, 7, 1),
            shuffles(7, 1, 2), shuffles(7, 0, 1),
        ],
        "shuffledMaxT": [
            shuffled_max_t(sum(DAYPARTS, []), split_by(DAYPARTS), 9_999),
            shuffled_max_t(INTERLEAVED["values"], INTERLEAVED["groups"], 999),
        ],
        "ranks": [
            rank_test(logs(A), logs(B)), rank_test([1, 4, 6], [2, 3, 5, 9]),
            rank_test([3, 5, 2, 4, 6.5, 5.5, 3.5, 7], [6, 8, 5.1, 9, 7.1, 10, 8.1, 11]),
        ],
    },
)

NETWORKS = ([9, 14, 1, 2], [18, 15, 6, 9])
POSTS = [counts(4, 0.6, 9), counts(2, 2, 7), [0, 0, 0], counts(9, 1, 4)]

write(
    "groups.json",
    {
        "shrunkenMeans": [
            shrunken(DAYPARTS), shrunken(scores(9, 4, 7, spread=1)), shrunken(scores(5, 6, spread=0)),
            shrunken(scores(2, 11, 1, 6, 8, 3, 5, spread=0.6)), shrunken([[1.0, 3.0], [2.0, 2.5, 1.5]]),
        ],
        "holm": [
            holm([0.018, 0.31, 0.04]), holm([0.0004, 0.02, 0.02, 0.9, 0.011]), holm([]), holm([0.2]),
            holm([0.5, 0.4, 0.9]),
        ]
        + [holm(rounded(random.random(size) ** 2, 4)) for size in (2, 4, 7, 9)],
        "postsPerArm": [
            posts_per_arm(factor, sigma)
            for sigma in (0.8, 1.1)
            for factor in (0.5, 0.75, 1.08, 1.2, 1.3, 1.5, 2, 3)
        ],
        "networks": [
            networks(*NETWORKS, dispersion=1), networks(*NETWORKS, dispersion=2),
            networks([0, 3], [4, 4], dispersion=1), networks([120, 95, 4], [30.5, 22, 1.25], dispersion=3.7),
            networks([sum(posts) for posts in POSTS], [20, 15, 3, 12.5], per_post=POSTS),
            networks([5, 1], [6, 3], per_post=[[2, 0, 3], [1, 0, 0, 0, 0, 0]]),
            networks([30, 12], [9, 3], per_post=[[3] * 10, [2] * 6]),
        ],
        "gammaGreater": [
            gamma_greater(15, 15 + 24 / 13, 10, 18 + 24 / 13), gamma_greater(1, 1, 1, 3),
            gamma_greater(2.5, 0.2, 40, 3.1),
        ],
    },
)

BLOCKS = [18, 22, 19, 27, 31, 30, 38]
WEEKLY = [3, 5, 2, 4, 6, 5, 3, 7, 6, 8, 5, 9, 7, 10, 8, 11]
HISTORY = [
    12, 15, 11, 14, 13, 16, 12, 10, 14, 15, 13, 12, 17, 14, 11, 13, 15, 16, 12, 14, 13, 11, 15, 14, 16, 13,
    12, 15, 14, 17, 13, 15, 12, 14, 16, 15,
]
AFTER = [17, 19, 16, 21, 18, 22, 20, 23]
EIGHT, TWELVE = [12, 9, 15, 14, 20, 17, 11, 21], [5, 8, 3, 11, 9, 14, 7, 16, 12, 19, 15, 22]
SERIES = [rounded(random.normal(0, 1, size) + numpy.arange(size) / 20, 3) for size in (6, 13, 40, 120)]
TIED = [counts(6, 3, size) for size in (5, 18, 52)]

write(
    "trends.json",
    {
        "mannKendall": [
            mann_kendall(values)
            for values in [BLOCKS, WEEKLY, EIGHT, TWELVE, [4, 9, 11, 16, 23], [30, 27, 29, 22, 24, 18]]
            + [[1, 2, 3, 4], [2, 1], [7, 7, 7], [1, 4, 2, 3]]
            + SERIES
            + TIED
        ],
        "countedOrders": [
            counted_orders(values) for values in (BLOCKS, EIGHT[:6], [2, 4, 1, 3], [3, 1, 2, 5, 4])
        ],
        "theilSen": [
            theil_sen([4, 9, 11, 16, 23], 0.95), theil_sen([7, 7, 5, 8, 10, 9, 12, 12], 0.9),
            theil_sen([41.5, 38.0, 39.25, 36.5, 37.0, 33.75, 30.5], 0.95), theil_sen(WEEKLY, 0.95),
            theil_sen(BLOCKS, 0.9), theil_sen([1, 4], 0.95), theil_sen([1, 5, 2], 0.8),
        ]
        + [theil_sen(values, 0.9) for values in SERIES[:3] + TIED],
        "placebo": [
            placebo(HISTORY + AFTER, 36, 8), placebo(HISTORY + AFTER, 36, 4), placebo(HISTORY, 16, 8),
            placebo([0] * 9 + [3, 0, 0, 1] + [0] * 5, 12, 4), placebo([0, 0, 0, 4], 2, 1),
        ]
        + [placebo(counts(8, 2, 60), 50, width) for width in (4, 8)],
    },
)
