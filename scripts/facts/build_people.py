#!/usr/bin/env python3
"""Builds people.tsv, the dated offices of people, from open lists and from our own additions.

Usage: scripts/facts/build_people.py OFFICES.tsv LEADERS-1945.csv LEADERS-2021.csv COUNTRIES.actors.txt

OFFICES.tsv       government, position, person, wikidata, start, end (Wikidata, CC0)
LEADERS-1945.csv  heads of state or government since 1945 (REIGN, MIT)
LEADERS-2021.csv  heads of state and government around 2021 (Wikidata, CC0)
COUNTRIES         officials of all countries to 2013, as a PETRARCH dictionary (CountryInfo, MIT)

Our own rows come from successions.tsv (an office a row) and people_extra.tsv (a term a row) beside
this script and win over the others. An empty `to`
in a row whose source is "Wikidata 2022" means: in office when that list was made. Where a later row
of ours names a successor in an office held by one person at a time, the row is closed on that day.
"""
import calendar
import csv
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parents[1] / "engine/src/main/resources/org/entente/knowledge/people.tsv"
COLUMNS = "id person name variants gender country sector office from to source".split()

GOVERNMENTS = dict(
    x.split("=")
    for x in """united-kingdom=GBR us=USA australia=AUS spain=ESP france=FRA japan=JPN india=IND
    italy=ITA congo-kinshasa=COD nigeria=NGA sudan=SDN canada=CAN russia=RUS ukraine=UKR taiwan=TWN
    tunisia=TUN philippines=PHL south-sudan=SSD belarus=BLR pakistan=PAK netherlands=NLD
    south-korea=KOR israel=ISR poland=POL brazil=BRA kenya=KEN hungary=HUN argentina=ARG
    zimbabwe=ZWE turkey=TUR yemen=YEM greece=GRC georgia=GEO china=CHN south-africa=ZAF
    indonesia=IDN mexico=MEX iraq=IRQ sri-lanka=LKA saudi=SAU kazakhstan=KAZ serbia=SRB iran=IRN
    cuba=CUB vietnam=VNM world=UNO north-korea=PRK syria=SYR armenia=ARM algeria=DZA hong-kong=HKG
    morocco=MAR bangladesh=BGD egypt=EGY kuwait=KWT venezuela=VEN jordan=JOR somalia=SOM
    ethiopia=ETH azerbaijan=AZE kosovo=KOS uae=ARE myanmar=MMR""".split()
)
# Correlates of War abbreviations, as REIGN has them, to our codes.
WAR = dict(
    x.split("=")
    for x in """AAB=ATG AFG=AFG ALB=ALB ALG=DZA AND=AND ANG=AGO ARG=ARG ARM=ARM AUL=AUS AUS=AUT
    AZE=AZE BAH=BHR BAR=BRB BEL=BEL BEN=BEN BFO=BFA BHM=BHS BHU=BTN BLR=BLR BLZ=BLZ BNG=BGD BOL=BOL
    BOS=BIH BOT=BWA BRA=BRA BRU=BRN BUI=BDI BUL=BGR CAM=KHM CAN=CAN CAO=CMR CAP=CPV CDI=CIV CEN=CAF
    CHA=TCD CHL=CHL CHN=CHN COL=COL COM=COM CON=COG COS=CRI CRO=HRV CUB=CUB CYP=CYP CZE=CZE CZR=CZE
    DEN=DNK DJI=DJI DMA=DMA DOM=DOM DRC=COD DRV=VNM ECU=ECU EGY=EGY EQG=GNQ ERI=ERI EST=EST ETH=ETH
    ETM=TLS FIJ=FJI FIN=FIN FRN=FRA FSM=FSM GAB=GAB GAM=GMB GDR=DDR GFR=DEU GHA=GHA GMY=DEU GNB=GNB
    GRC=GRC GRG=GEO GRN=GRD GUA=GTM GUI=GIN GUY=GUY HAI=HTI HON=HND HUN=HUN ICE=ISL IND=IND INS=IDN
    IRE=IRL IRN=IRN IRQ=IRQ ISR=ISR ITA=ITA JAM=JAM JOR=JOR JPN=JPN KEN=KEN KIR=KIR KOS=KOS KUW=KWT
    KYR=KGZ KZK=KAZ LAO=LAO LAT=LVA LBR=LBR LEB=LBN LES=LSO LIB=LBY LIE=LIE LIT=LTU LUX=LUX MAA=MRT
    MAC=MKD MAD=MDV MAG=MDG MAL=MYS MAS=MUS MAW=MWI MEX=MEX MLD=MDA MLI=MLI MLT=MLT MNC=MCO MNG=MNE
    MON=MNG MOR=MAR MSI=MHL MYA=MMR MZM=MOZ NAM=NAM NAU=NRU NEP=NPL NEW=NZL NIC=NIC NIG=NGA NIR=NER
    NOR=NOR NTH=NLD OMA=OMN PAK=PAK PAL=PLW PAN=PAN PAR=PRY PER=PER PHI=PHL PNG=PNG POL=POL POR=PRT
    PRK=PRK QAT=QAT ROK=KOR ROM=ROU RUS=RUS RVN=VNM RWA=RWA SAF=ZAF SAL=SLV SAU=SAU SEN=SEN SEY=SYC
    SIE=SLE SIN=SGP SKN=KNA SLO=SVK SLU=LCA SLV=SVN SNM=SMR SOL=SLB SOM=SOM SPN=ESP SRI=LKA SSD=SSD
    STP=STP SUD=SDN SUR=SUR SVG=VCT SWA=SWZ SWD=SWE SWZ=CHE SYR=SYR TAJ=TJK TAW=TWN TAZ=TZA THI=THA
    TKM=TKM TOG=TGO TON=TON TRI=TTO TUN=TUN TUR=TUR TUV=TUV UAE=ARE UGA=UGA UKG=GBR UKR=UKR URU=URY
    USA=USA UZB=UZB VAN=VUT VEN=VEN WSM=WSM YAR=YEM YEM=YEM YPR=YEM YUG=SRB ZAM=ZMB ZIM=ZWE""".split()
)
# REIGN does not say which office its leaders held; where it is certain, we do.
PRIME = set(
    """CAN BHM JAM TRI BAR DMA GRN SLU SVG AAB SKN BLZ UKG NTH BEL LUX ITA MLT MNG MAC GRC SLV EST
    LAT SWD NOR DEN ICE CZR SLO ISR JPN IND BNG MAL SIN AUL NEW PNG SOL VAN TUV LES NEP MAS
    MON""".split()
)
PRESIDENT = set(
    """USA MEX GUA HON SAL COS COL VEN ECU PER BRA BOL PAR CHL ARG URU DOM PHI ROK INS KEN ZAM NAM BOT
    CYP NIG GHA SEN GAB CAO CDI MAW MZM ANG MSI PAL KIR NAU FSM SEY RWA UGA TAZ BLR KZK UZB TAJ TKM
    ROK""".split()
)
CHANCELLOR = {"GMY", "GFR", "AUS"}

# The first pattern found in a position gives its sector; GOV where there is none.
SECTORS = [
    (r"\b(first lady|first gentleman|second lady)\b", "ELI"),
    (r"minister|vice president of the council|privy council|secretary (of|for)|presiden(tial|cy)",
     None),
    (r"\b(cia|mossad|fsb|shin bet|intelligence|secret service|mi5|mi6|gchq|spy|security service)\b",
     "SPY"),
    (r"\b(police|fbi|carabinieri|coast guard|gendarmerie|border|constabulary|prisons?)\b", "COP"),
    (r"\b(chief of (the )?(general|army|naval|air|defen[cs]e|joint|navy|air force|defen[cs]e force)"
     r"\b|chief of (the )?(navy|army|air force|defen[cs]e force)|chiefs? of staff of the (army|navy|air|"
     r"armed|national|defen)|chief of staff of the|chiefs of staff|joint chiefs|commander|"
     r"commandant|general staff|naval operations|military cabinet|chief of the air|chief of the army|"
     r"chief of joint operations|chief of staff of the people's|army staff|marine corps|"
     r"vice chief of)", "MIL"),
    (r"\b(judges?|justices?|supreme court|constitutional court|prosecutors?|court of|public prosec\w+|"
     r"judiciary|solicitor general of the court|high court|chief prosecutor)\b", "JUD"),
    (r"^(deputy )?(speaker|marshal of the (sejm|senate)|deputy marshal)|"
     r"(president|vice[- ]president|chair\w*|leader|speaker|member|clerk|whip|deputy) (pro tempore )?"
     r"of the (european parliament|senate|national assembly|chamber|congress|house|legislative|"
     r"parliament|verkhovna|federal council|federation council|state duma|national people's "
     r"congress|council of the republic|knesset|lower house|grand national|house of councillors|"
     r"house of representatives|national council|council of states|supreme people's assembly|"
     r"national people|presidium of the supreme people)|majority leader|minority leader|\bwhip\b|"
     r"parliamentary assembly|arab parliament", "LEG"),
    (r"leader of the opposition|chair\w* of the (kuomintang|democratic progressive)|party (leader|"
     r"chair)|leader of the .* party", "PTY"),
    (r"broadcast|news agency", "JRN"),
]
# Frequent titles to the normal names of offices.tsv.
NORMAL = [
    (r"^(federal )?minister (of|for) (foreign|external) affairs( and .*)?$", "foreign minister"),
    (r"^minister of foreign affairs, .*", "foreign minister"),
    (r"^(federal )?minister (of|for) (national )?defen[cs]e$", "defence minister"),
    (r"^(federal )?minister (of|for) (the )?(interior|internal affairs)$", "interior minister"),
    (r"^(federal )?minister (of|for) home affairs$", "home minister"),
    (r"^(federal )?minister (of|for) finance$", "finance minister"),
    (r"^(federal )?minister (of|for) justice$", "justice minister"),
    (r"^(federal )?minister (of|for) (public )?health$", "health minister"),
    (r"^(federal )?minister (of|for) (national )?education$", "education minister"),
    (r"^(federal )?minister (of|for) (the )?(national )?economy$", "economy minister"),
    (r"^(federal )?minister (of|for) economic affairs$", "economy minister"),
    (r"^(federal )?minister (of|for) agriculture$", "agriculture minister"),
    (r"^(federal )?minister (of|for) (trade|commerce)$", "trade minister"),
    (r"^(federal )?minister (of|for) energy$", "energy minister"),
    (r"^minister (of|for) (oil|petroleum)$", "oil minister"),
    (r"^(federal )?minister (of|for) transport(ation)?$", "transport minister"),
    (r"^(federal )?minister (of|for) (the )?environment$", "environment minister"),
    (r"^(federal )?minister (of|for) labou?r$", "labour minister"),
    (r"^(federal )?minister (of|for) industry$", "industry minister"),
    (r"^(federal )?minister (of|for) culture$", "culture minister"),
    (r"^(federal )?minister (of|for) tourism$", "tourism minister"),
    (r"^(federal )?minister (of|for) information$", "information minister"),
    (r"^minister (of|for) communications?$", "information minister"),
    (r"^minister of (state|national|public) security$", "security minister"),
    (r"^secretary of state for foreign(, | and )commonwealth.*$", "foreign secretary"),
    (r"^secretary of state for the home department$", "home secretary"),
    (r"^secretary of state for defence$", "defence secretary"),
    (r"^chancellor of the exchequer$", "chancellor of the exchequer"),
    (r"^(president|prime minister|premier|chancellor|supreme leader|king|emperor|acting president)$",
     r"\1"),
    (r"^vice[- ]president$", "vice president"),
    (r"^(first )?deputy prime minister$", "deputy prime minister"),
    (r"^(first )?vice[- ]premier$", "deputy prime minister"),
    (r"^attorney[- ]general$", "attorney general"),
    (r"^governor of the (central|national|reserve) bank$", "central bank governor"),
    (r"^prosecutor[- ]general$", "prosecutor general"),
    (r"^first lady$", "first lady"),
    (r"^chief justice( of the supreme court)?$", "chief justice"),
    (r"^leader of the opposition$", "opposition leader"),
]
# The head offices of the list of 2021, which names the state in the title.
HEADS = re.compile(
    r"^(?:Federal )?(president|prime minister|premier|chancellor|king|queen|emir|sultan|monarch|"
    r"taoiseach|emperor|pope|supreme leader|prince|governor-general)\b.*", re.I)
ONE_HOLDER = {
    "president", "prime minister", "foreign minister", "defence minister", "interior minister",
    "finance minister", "chancellor", "king", "queen", "emir", "foreign secretary", "premier",
    "home secretary", "defence secretary", "chancellor of the exchequer", "secretary of state",
    "secretary of defense", "supreme leader", "secretary of the treasury", "attorney general",
    "vice president", "home minister", "taoiseach",
}
LOCAL = re.compile(r"\b(Acting|Azad Kashmir|Province|Region|Republic of Crimea)\b")
HOLDER = re.compile(r"(?P<start>\d{4}(?:-\d\d(?:-\d\d)?)?) (?P<names>[^()]+?)(?P<marks>(?: \([af]\))*)$")
DAY = re.compile(r"(19|20)\d\d-")
DATE = re.compile(r"(\d{4}(-\d\d(-\d\d)?)?)?$")
SPECIAL = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "ð": "d", "æ": "ae",
     "Æ": "Ae", "ı": "i", "þ": "th", "Þ": "Th", "ə": "e", "Ə": "E", "’": "'", "ʻ": "'", "ʿ": "",
     "ʾ": "", "‘": "'"}
)


def plain(text):
    """The text without accents."""
    bare = unicodedata.normalize("NFD", text.translate(SPECIAL))
    return "".join(c for c in bare if not unicodedata.combining(c))


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", plain(text).lower()).strip("-")


def latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’‘ʻʿʾ" or
               unicodedata.combining(c) for c in name)


def variants(name):
    """Spellings of a name that can be told from it: without accents, without what is in brackets."""
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    found = [v for v in (bare, plain(bare)) if v != name]
    return list(dict.fromkeys(found))


def sector(position):
    for pattern, code in SECTORS:
        if re.search(pattern, position, re.I):
            return code or "GOV"
    return "GOV"


def normal(position):
    if LOCAL.search(position):
        return position
    for pattern, name in NORMAL:
        if re.match(pattern, position, re.I):
            return re.sub(pattern, name, position, flags=re.I).lower()
    return position


def padded(date, last=False):
    if not date:
        return "9999-12-31" if last else "0000-01-01"
    return date + ("-12-31" if last else "-01-01")[len(date) - 4:] if len(date) < 10 else date


def row(name, person, country, code, office, start, end, source, gender="", names=()):
    return dict(person=person or slug(name), name=name, gender=gender, country=country, sector=code,
                office=office, source=source, **{"from": start, "to": end},
                variants=list(dict.fromkeys([*names, *variants(name)])))


def from_offices(path):
    with open(path, encoding="utf-8", newline="") as lines:
        for r in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            country = GOVERNMENTS.get(r["government"])
            name = re.sub(r"\s+", " ", r["person"] or "").strip()
            if not DATE.match(r["start"]) or not DATE.match(r["end"]):
                continue
            if not country or not usable(name) or padded(r["start"]) > padded(r["end"], True):
                continue
            position = r["position"].strip()
            if country == "UNO" and re.search("OSCE|Council of Europe|Arab|Trade Org", position):
                country = "IGO"
            gender = {"First Lady": "f"}.get(position, "")
            yield row(name, r["wikidata"], country, sector(position), normal(position),
                      r["start"], r["end"], "Wikidata 2022", gender)


def usable(name):
    return bool(name) and latin(name) and not re.fullmatch(r"Q\d+", name) and " " in name


def from_reign(path):
    # A few cells of this file are in other encodings; names with such a cell are left out.
    with open(path, encoding="utf-8", errors="replace", newline="") as lines:
        for r in csv.DictReader(lines):
            country, name = WAR.get(r["stateabb"]), r["leader"].strip()
            name = re.sub(r"\s*\([^)]*\)", "", name).strip()
            if not country or not latin(name) or " and " in name or "&" in name or not r["syear"]:
                continue
            if r["stateabb"] == "SNM" or "\ufffd" in name or "\u0161lez" in name:
                continue
            start = "%s-%02d-%02d" % (r["syear"], int(r["smonth"]), int(r["sdate"]))
            end = "%s-%02d" % (r["eyear"], int(r["emonth"])) if r["eyear"] else ""
            if padded(start) > padded(end, True) or int(r["syear"]) > 2021:
                continue
            w = r["stateabb"]
            office = ("prime minister" if w in PRIME else "president" if w in PRESIDENT
                      else "chancellor" if w in CHANCELLOR else "leader")
            gender = {"1": "m", "0": "f"}.get(r["gender"].strip(), "")
            yield row(name, "", country, "GOV", office, start, end, "REIGN", gender)


def from_2021(path, names):
    with open(path, encoding="utf-8", newline="") as lines:
        for r in csv.DictReader(lines):
            name = r["officeholderLabel"].strip()
            place = re.sub(r"^(Kingdom of (the )?|The |the |State of |Republic of |People's Republic of )",
                           "", r["country"])
            country = names.get(r["country"].lower()) or names.get(place.lower())
            position = re.sub(r"^[a-z]", lambda m: m[0].upper(), r["positionLabel"])
            if not country or not usable(name) or country == "VAT" and "Commission" in position:
                continue
            if padded(r["start_year"]) > padded(r["end_year"], True):
                continue
            head = HEADS.match(position)
            yield row(name, r["officeholder"], country, "REL" if country == "VAT" else "GOV",
                      head.group(1).lower() if head else position, r["start_year"], r["end_year"], "Wikidata 2022")


def from_extra(path):
    with open(path, encoding="utf-8", newline="") as lines:
        body = (l for l in lines if not l.startswith("#"))
        for r in csv.DictReader(body, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row(r["name"], r["person"], r["country"], r["sector"], r["office"], r["from"],
                      r["to"], "Entente", r["gender"], [v for v in r["variants"].split("|") if v])


# Of the dictionary's codes of three letters: countries that it calls otherwise, and roles.
PETRARCH = {"ROM": "ROU", "KSV": "KOS", "TMP": "TLS", "CZS": "CZE", "YUG": "SRB", "SCG": "SRB", "ZAR": "COD",
            "PAL": "PSE"}
ROLES = {"GOV": "GOV", "MIL": "MIL", "JUD": "JUD", "LEG": "LEG", "SPY": "SPY", "COP": "COP", "REB": "REB",
         "OPP": "OPP", "PTY": "PTY"}
ROLE = "minister or senior official"
PERIOD = re.compile(r"\[([A-Z]{6,}) *(?:>(\d+)|(\d+)-(\d+))\]")
# Entries whose name begins with a title, or is no person's, are left to the tables of offices.
TITLED = re.compile(
    r"\b(president|minister|king|queen|prime|general|secretary|chancellor|premier|leader|prince|"
    r"sultan|emir|colonel|vice|deputy|governor|ambassador|party|ministry|army|government|front|union|"
    r"movement|council|authority|agency|bank|national|republic|islamic|democratic|people|liberation|"
    r"forces?|police|court|parliament|assembly|committee|organi[sz]ation|congress|states?|united|"
    r"department|bureau|service|office|corps|guard|air|navy|junta|militia|coalition|alliance|league|"
    r"federation|international|communist|socialist|revolutionary|security|resistance|officials?|"
    r"coup|rebels?|opposition|house|center|centre|society|association|group|company|first|second|the|of|and|mr|dr|sir|chief|commander|administration|regime|pope)\b", re.I)
SMALL = set("de da dos du del la le al el bin ben ibn van von der den ould bint".split())


def petrarch_day(digits):
    year = int(digits[:-4]) if len(digits) == 8 else int(digits[:2]) + (2000 if digits[:2] <= "30" else 1900)
    month = min(12, max(1, int(digits[-4:-2])))
    return f"{year}-{month:02}-{min(calendar.monthrange(year, month)[1], max(1, int(digits[-2:]))):02}"


def cased(name):
    words = [w.lower() for w in name.split()]
    return " ".join(w if i and w in SMALL else re.sub(r"(^|[-'])([a-z])", lambda m: m[0].upper(), w)
                    for i, w in enumerate(words))


def from_dictionary(path, codes):
    """Dated roles of people of an actor dictionary; roles without an end are known to 2014."""
    names, periods = [], []
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in [*lines, "END"]:
            text = line.split("#")[0].rstrip()
            if not text:
                continue
            if text[0] not in "+&\t ":
                yield from entry(names, periods, codes)
                names, periods = [], []
            if text[0] not in "\t ":
                names.append(text.lstrip("+&").split("[")[0].replace("_", " ").strip())
            periods += PERIOD.findall(text)


def entry(names, periods, codes):
    good = [cased(n) for n in names if re.fullmatch(r"[A-Z][A-Z' -]+ [A-Z' -]+", n) and not TITLED.search(n)]
    if not good or len(good[0].split()) > 5:
        return
    for code, since, start, end in periods:
        country, sector = PETRARCH.get(code[:3], code[:3]), ROLES.get(code[3:6])
        if country not in codes or not sector or not all(len(d) in (0, 6, 8) for d in (since, start, end)):
            continue
        first, last = petrarch_day(since or start), petrarch_day(end) if end else "2014-01"
        if DAY.match(first) and (not end or DAY.match(last)) and first < last:
            yield row(good[0], "", country, sector, ROLE, first, last, "CountryInfo 2014", "", good[1:])


def accented(names):
    """The same spelling with its accents first, where there is one."""
    full = next((n for n in names[1:] if plain(n) == names[0]), names[0])
    return [full, *(n for n in names if n != full)]


def from_successions(path):
    """Each holder of an office from the day he begins to the day the next does."""
    with open(path, encoding="utf-8", newline="") as lines:
        body = (l for l in lines if not l.startswith("#"))
        for r in csv.DictReader(body, delimiter="\t", quoting=csv.QUOTE_NONE):
            held = [HOLDER.match(h.strip()) for h in r["holders"].split(";")]
            if not all(held):
                sys.exit(f"{path}: {r['country']} {r['office']}: a holder is not 'from Name|Name'")
            for h, after in zip(held, [*held[1:], None]):
                if h["names"] != "-":
                    names = accented(h["names"].split("|"))
                    yield row(names[0], "", r["country"], r["sector"], r["office"], h["start"],
                              after["start"] if after else "", "Entente",
                              "f" if "(f)" in h["marks"] else "m", names[1:])


def state_names():
    names = {}
    with open(OUT.parent / "states.tsv", encoding="utf-8") as lines:
        body = (l for l in lines if not l.startswith("#"))
        for r in csv.DictReader(body, delimiter="\t", quoting=csv.QUOTE_NONE):
            for n in [r["name"], *r["names"].split("|")]:
                names.setdefault(n.lower(), r["code"])
    return names


def overlap(a, b):
    return padded(a["from"]) <= padded(b["to"], True) and padded(b["from"]) <= padded(a["to"], True)


def one_person(own):
    """The same name in our own rows is the same person, with all his spellings."""
    spellings = {}
    for r in own:
        known = spellings.setdefault(r["person"], [])
        known.extend(v for v in r["variants"] if v not in known)
    for r in own:
        r["variants"] = [v for v in spellings[r["person"]] if v != r["name"]]


def merge(own, wikidata, reign, dictionary):
    """Own rows first; a list's row stays only where none before it says the same."""
    full, ids = {}, {}
    for r in wikidata:
        for n in [r["name"], *r["variants"]]:
            full.setdefault((plain(n).lower(), r["country"]), r["person"])
    for r in own:
        for n in [r["name"], *r["variants"]]:
            q = full.get((plain(n).lower(), r["country"]))
            if q and not r["person"].startswith("Q"):
                ids[r["person"]] = q
    for r in own:
        r["person"] = ids.get(r["person"], r["person"])
    spoken = {}
    for r in own:
        spoken.setdefault((r["person"], r["office"].lower()), []).append(r)
    gender, names = {}, {}
    for r in own:
        gender.setdefault(r["person"], r["gender"])
        names.setdefault(r["person"], r)
    kept, seen = list(own), set()
    for r in wikidata:
        key = (r["person"], r["office"].lower())
        if any(overlap(r, o) for o in spoken.get(key, ())):
            continue
        mark = (*key, r["country"], r["from"])
        if mark in seen:
            continue
        seen.add(mark)
        kept.append(r)
    known = {}
    for r in kept:
        known.setdefault(r["country"], []).append(r)
    for r in reign:
        words = plain(r["name"]).lower().split()
        last = words[-1]
        if any(overlap(r, o) and last in plain(o["name"]).lower().split()
               for o in known.get(r["country"], ()) if o["office"].lower() in ONE_HOLDER):
            continue
        kept.append(r)
    kept += new_in(dictionary, kept)
    for r in kept:
        r["gender"] = r["gender"] or gender.get(r["person"], "")
        if r["person"] in names and r["source"] != "REIGN":
            head = names[r["person"]]
            r["variants"] = [v for v in dict.fromkeys(
                [*head["variants"], *r["variants"], head["name"], r["name"]]) if v != head["name"]]
            r["name"] = head["name"]
    return close(kept)


def new_in(dictionary, kept):
    """The dictionary's roles of people whom no other list has in that country, under any spelling."""
    known = {}
    for r in kept:
        for n in [r["name"], *r["variants"]]:
            known.setdefault((bones(n), r["country"]), r["person"])
            known.setdefault((n.lower(), r["country"]), r["person"])
    return [r for r in dictionary
            if not any((bones(n), r["country"]) in known or (n.lower(), r["country"]) in known
                       for n in [r["name"], *r["variants"]])]


def bones(name):
    """First and last word without vowels and marks."""
    words = re.sub(r"[^a-z ]", "", plain(name).lower().replace("-", " ")).split()
    if len(words) < 2:
        return name
    bare = [re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyh]", "", w)) for w in (words[0], words[-1])]
    return " ".join(bare) if len("".join(bare)) > 4 else name


def close(rows):
    """Ends open rows of single-holder offices on the day a successor of our own begins."""
    starts = {}
    for r in rows:
        if r["source"] == "Entente" and r["office"] in ONE_HOLDER and r["from"]:
            starts.setdefault((r["country"], r["office"]), []).append(r)
    for r in rows:
        if r["to"] or r["source"] == "Entente" or not r["from"]:
            continue
        later = [s for s in starts.get((r["country"], r["office"]), ())
                 if padded(s["from"]) > padded(r["from"]) and s["person"] != r["person"]]
        if later:
            r["to"] = min(later, key=lambda s: padded(s["from"]))["from"]
    return rows


def write(rows):
    rows.sort(key=lambda r: (r["country"], plain(r["name"]), padded(r["from"]), r["office"]))
    used = {}
    with open(OUT, "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join(COLUMNS) + "\n")
        for r in rows:
            base = slug(r["name"]) + "-" + (r["from"][:4] or "x")
            used[base] = used.get(base, 0) + 1
            r["id"] = base if used[base] == 1 else f"{base}-{used[base]}"
            r["variants"] = "|".join(v for v in r["variants"] if v and v != r["name"])
            out.write("\t".join(re.sub(r"\s+", " ", r[c]).strip() for c in COLUMNS) + "\n")


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    offices, leaders, now, countries = sys.argv[1:]
    own = [*from_successions(HERE / "successions.tsv"), *from_extra(HERE / "people_extra.tsv")]
    one_person(own)
    wikidata = [*from_offices(offices), *from_2021(now, state_names())]
    dictionary = list(from_dictionary(countries, set(state_names().values())))
    write(merge(own, wikidata, list(from_reign(leaders)), dictionary))


if __name__ == "__main__":
    main()
