"""What the first three digits of a P-IRT number mean: packaging, and food group by list."""

from __future__ import annotations

from collections.abc import Mapping

from umkstd.text import Text

PACKAGING: Mapping[int, Text] = {
    1: Text(id="kaca", en="glass"),
    2: Text(id="plastik", en="plastic"),
    3: Text(id="karton atau kertas", en="carton or paper"),
    4: Text(id="kaleng", en="can"),
    5: Text(id="aluminium foil", en="aluminium foil"),
    6: Text(id="lainnya, misalnya daun", en="other, such as leaves"),
    7: Text(id="komposit", en="composite"),
    8: Text(id="ganda", en="double"),
}

# PerBPOM 22/2018; group 16 stood in BPOM's own system of 2019.
GROUPS_2018: Mapping[str, Text] = {
    "01": Text(id="hasil olahan daging kering", en="dried meat products"),
    "02": Text(id="hasil olahan ikan kering", en="dried fish products"),
    "03": Text(id="hasil olahan unggas kering", en="dried poultry products"),
    "04": Text(id="hasil olahan sayur", en="vegetable products"),
    "05": Text(id="hasil olahan kelapa", en="coconut products"),
    "06": Text(id="tepung dan hasil olahnya", en="flour and flour products"),
    "07": Text(id="minyak dan lemak", en="oils and fats"),
    "08": Text(id="selai, jeli, dan sejenisnya", en="jam, jelly and the like"),
    "09": Text(id="gula, kembang gula, dan madu", en="sugar, candy and honey"),
    "10": Text(id="kopi dan teh kering", en="coffee and dry tea"),
    "11": Text(id="bumbu", en="seasonings"),
    "12": Text(id="rempah-rempah", en="spices"),
    "13": Text(id="minuman serbuk", en="powder drinks"),
    "14": Text(id="hasil olahan buah", en="fruit products"),
    "15": Text(
        id="hasil olahan biji-bijian, kacang-kacangan, dan umbi",
        en="products of grains, nuts and tubers",
    ),
    "16": Text(id="lainnya: es", en="other: ice products"),
}

# PerBPOM 4/2024 Lampiran I. That the codes follow the order of its groups is our reading: the
# printed table of codes was not seen.
GROUPS_2024: Mapping[str, Text] = {
    "01": Text(id="daging dan hasil olahan daging kering", en="meat and dried meat products"),
    "02": Text(
        id="hasil perikanan, termasuk moluska, krustasea, dan ekinodermata",
        en="fishery products, with molluscs, crustaceans and echinoderms",
    ),
    "03": Text(id="hasil olahan unggas dan telur", en="poultry and egg products"),
    "04": Text(
        id="buah, sayur, dan rumput laut, termasuk jamur",
        en="fruit, vegetables and seaweed, with mushrooms",
    ),
    "05": Text(id="tepung dan hasil olahnya", en="flour and flour products"),
    "06": Text(id="minyak dan lemak", en="oils and fats"),
    "07": Text(id="gula, kembang gula, dan cokelat", en="sugar, candy and chocolate"),
    "08": Text(id="kopi dan teh kering", en="coffee and dry tea"),
    "09": Text(id="bumbu", en="seasonings"),
    "10": Text(id="minuman serbuk dan minuman botani", en="powder and botanical drinks"),
    "11": Text(id="biji-bijian, kacang-kacangan, dan umbi", en="grains, nuts and tubers"),
}
