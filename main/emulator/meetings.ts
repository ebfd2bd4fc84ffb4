import type { EventSeed, Guest, Response } from './event-seed.ts';

const sakura = (name: string) => `${name}@sakura-trading.example`;
const nordlicht = (name: string) => `${name}@nordlicht.example`;
const hanako = sakura('hanako.sato');
const kenji = sakura('kenji.tanaka');
const taro = sakura('taro.yamada');
const misaki = sakura('misaki.ito');
const sho = sakura('sho.watanabe');
const info = sakura('info');
const sinead = sakura("sinead.o'brien");
const michael = sakura('michael.chen');
const soren = nordlicht('soren.mueller');
const zoe = nordlicht('zoe.lefevre');
const lukasz = nordlicht('lukasz.wisniewski');
const jose = nordlicht('jose.garcia');
const aarti = nordlicht('aarti.sharma');

const tokyo = 'Asia/Tokyo';
const berlin = 'Europe/Berlin';
const newYork = 'America/New_York';

/** The meeting room on the twelfth floor: a resource with a calendar of its own. */
export const roomFuji = {
  id: 'c_188f4kq2sakura12fuji@resource.calendar.google.com',
  name: '本社-12-会議室「富士」 (10)',
};
const room: Guest = { email: roomFuji.id, name: roomFuji.name, response: 'accepted', room: true };

const guests = (response: Response, ...emails: readonly string[]): readonly Guest[] =>
  emails.map((email) => ({ email, response }));
const weekdays = [1, 2, 3, 4, 5];

/** What the people of the company do together. Every guest's calendar holds it. */
export const meetings: readonly EventSeed[] = [
  {
    key: 'standup',
    summary: '情報システム部 朝会',
    organizer: hanako,
    timeZone: tokyo,
    day: -42,
    at: '09:30',
    minutes: 15,
    repeat: { every: 'week', weekdays, count: 80 },
    cancelled: [33, 41],
    moved: { 30: 30, 47: 60 },
    guests: guests('accepted', hanako, taro),
    meet: true,
    more: { description: '昨日やったこと・今日やること・困っていること' },
  },
  {
    key: 'all-hands',
    summary: '全社定例 / Company all-hands',
    organizer: hanako,
    timeZone: tokyo,
    day: -26,
    at: '17:00',
    minutes: 60,
    repeat: { every: 'week', interval: 2, count: 8 },
    guests: [
      ...guests('accepted', hanako, kenji, misaki, soren, zoe),
      ...guests('needsAction', taro, sho, info, lukasz, jose),
      ...guests('tentative', aarti),
      ...guests('declined', sinead, michael),
      room,
    ],
    meet: true,
    more: {
      location: '本社 12F 会議室「富士」 / Google Meet',
      description: '<b>議題</b><ul><li>業績</li><li>Q&amp;A</li></ul>',
    },
  },
  {
    key: 'sales',
    summary: '営業会議',
    organizer: kenji,
    timeZone: tokyo,
    day: -42,
    at: '10:00',
    minutes: 90,
    repeat: { every: 'week', count: 16 },
    cancelled: [7],
    guests: [...guests('accepted', kenji, sho), { email: hanako, response: 'tentative', optional: true }, room],
    more: { location: '会議室「富士」' },
  },
  {
    key: 'sales-morning',
    summary: '営業朝礼(取引先同席)',
    organizer: kenji,
    timeZone: tokyo,
    day: -40,
    at: '08:45',
    minutes: 15,
    repeat: { every: 'week' },
    guests: [
      ...guests('accepted', kenji, sho),
      { email: 'liaison@osaka-shoji.example', name: '大阪商事 窓口', response: 'accepted' },
      room,
    ],
    more: { location: '会議室「富士」' },
  },
  {
    key: 'europe-japan',
    summary: 'Europa–日本 Abstimmung',
    organizer: soren,
    timeZone: berlin,
    day: -39,
    at: '09:00',
    minutes: 45,
    repeat: { every: 'week', count: 16 },
    guests: [...guests('accepted', soren, hanako, lukasz), ...guests('needsAction', aarti)],
    meet: true,
  },
  {
    key: 'americas-japan',
    summary: 'Americas ⇄ 東京 sync',
    organizer: sinead,
    timeZone: newYork,
    day: -41,
    at: '19:30',
    minutes: 45,
    repeat: { every: 'week', count: 16 },
    guests: [...guests('accepted', sinead, kenji), ...guests('declined', michael)],
    meet: true,
  },
  ...pairs([
    [hanako, taro, tokyo, 1, '15:00'],
    [hanako, misaki, tokyo, 3, '11:00'],
    [kenji, sho, tokyo, 4, '16:30'],
    [soren, zoe, berlin, 2, '13:30'],
    [soren, lukasz, berlin, 0, '14:00'],
    [sinead, michael, newYork, 1, '10:00'],
    [soren, jose, berlin, 3, '16:00'],
  ]),
  {
    key: 'closing',
    summary: '月次締め',
    organizer: info,
    timeZone: tokyo,
    day: -35,
    days: 1,
    repeat: { every: 'month', count: 4 },
    guests: guests('accepted', info, misaki, hanako),
    more: { transparency: 'transparent' },
  },
  {
    key: 'maintenance',
    summary: '基幹システム 深夜メンテナンス',
    organizer: hanako,
    timeZone: tokyo,
    day: 5,
    at: '23:00',
    minutes: 300,
    guests: guests('accepted', hanako, taro),
    more: { colorId: '11', location: 'データセンター(江東区)' },
  },
  {
    key: 'fair',
    summary: '東京国際食品展 出展',
    organizer: kenji,
    timeZone: tokyo,
    day: 15,
    at: '09:00',
    minutes: 2 * 1_440 + 9 * 60,
    guests: [...guests('accepted', kenji, sho), { email: 'booth@tokyo-messe.example', response: 'accepted' }],
    more: { location: '東京ビッグサイト 東3ホール\n東京都江東区有明3-11-1' },
  },
  {
    key: 'interview',
    summary: '採用面接(二次) 応募者: 鈴木様',
    organizer: misaki,
    timeZone: tokyo,
    day: 2,
    at: '14:00',
    minutes: 60,
    guests: [
      ...guests('accepted', misaki, hanako),
      { email: 'suzuki.applicant@mail.example', name: '鈴木 一郎', response: 'accepted' },
    ],
    meet: true,
    more: { visibility: 'private', description: '職務経歴書は人事フォルダを参照。' },
  },
  {
    key: 'audit',
    summary: 'Vendor audit: Nordlicht × 桜トレーディング',
    organizer: zoe,
    timeZone: berlin,
    day: 1,
    at: '10:30',
    minutes: 120,
    guests: [
      ...guests('accepted', zoe, aarti),
      ...guests('needsAction', hanako),
      { email: 'auditor@pruefstelle.example', name: 'Prüfstelle', response: 'accepted' },
    ],
    meet: true,
  },
  {
    key: 'customer-visit',
    summary: '大阪商事様 来社',
    organizer: sho,
    timeZone: tokyo,
    day: 3,
    at: '13:00',
    minutes: 90,
    guests: [
      ...guests('accepted', sho, info),
      ...guests('declined', kenji),
      { email: 'buyer@osaka-shoji.example', name: '大阪商事 購買部', response: 'tentative' },
      room,
    ],
  },
  {
    key: 'invited-by-outside',
    summary: 'Quarterly review with Pacific Freight',
    organizer: 'pm@pacific-freight.example',
    timeZone: newYork,
    day: 4,
    at: '09:00',
    minutes: 60,
    guests: [
      { email: 'pm@pacific-freight.example', name: 'Pat Moreno', response: 'accepted' },
      ...guests('accepted', sinead),
      ...guests('needsAction', michael, hanako),
    ],
  },
  {
    key: 'retreat',
    summary: 'Offsite: Klausurtagung am See',
    organizer: soren,
    timeZone: berlin,
    day: 23,
    days: 3,
    guests: guests('accepted', soren, zoe, lukasz, jose),
    more: { location: 'Wannsee, Berlin' },
  },
  {
    key: 'past-training',
    summary: '情報セキュリティ研修',
    organizer: misaki,
    timeZone: tokyo,
    day: -12,
    at: '13:00',
    minutes: 120,
    guests: guests('accepted', misaki, hanako, kenji, taro, sho, info),
    meet: true,
  },
];

/** A weekly talk between two people. */
function pairs(
  list: readonly (readonly [one: string, other: string, timeZone: string, weekday: number, at: string])[],
): readonly EventSeed[] {
  return list.map(([one, other, timeZone, weekday, at]) => ({
    key: `1on1 ${one} ${other}`,
    summary: timeZone === tokyo ? '1on1' : 'Weekly 1:1',
    organizer: one,
    timeZone,
    day: -42 + weekday,
    at,
    minutes: 30,
    repeat: { every: 'week', count: 18 },
    guests: guests('accepted', one, other),
    more: { visibility: 'private' },
  }));
}
