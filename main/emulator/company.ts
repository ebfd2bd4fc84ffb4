import { stableAccountId } from './random.ts';

export interface Person {
  /** 21 digits: the `sub` of ID tokens and the directory's `id`. */
  readonly id: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  /** In the order in which the person writes it. */
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly orgUnitPath: string;
  readonly jobTitle: string;
  readonly timeZone: string;
  readonly language: string;
  readonly role: 'superAdmin' | 'delegatedAdmin' | 'user';
  readonly state: 'active' | 'suspended' | 'deleted';
  /** Calendar may be switched off for an organizational unit. */
  readonly hasCalendar: boolean;
}

export interface Group {
  readonly email: string;
  readonly name: string;
  /** Direct members, by primary address. */
  readonly members: readonly string[];
}

/** The emulated Workspace customer. */
export interface Company {
  readonly customerId: string;
  readonly domains: readonly [primary: string, secondary: string];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
}

const primaryDomain = 'sakura-trading.example';
const secondDomain = 'nordlicht.example';

type Entry = Partial<Person> & Pick<Person, 'email' | 'givenName' | 'familyName' | 'orgUnitPath' | 'jobTitle'>;

const tokyo = { timeZone: 'Asia/Tokyo', language: 'ja' };
const people: readonly Entry[] = [
  {
    email: `hanako.sato@${primaryDomain}`,
    givenName: '花子',
    familyName: '佐藤',
    orgUnitPath: '/本社/情報システム部',
    jobTitle: '情報システム部 部長',
    role: 'superAdmin',
    aliases: [`admin@${primaryDomain}`],
    ...tokyo,
  },
  {
    email: `info@${primaryDomain}`,
    givenName: '窓口',
    familyName: '代表',
    orgUnitPath: '/本社/総務部',
    jobTitle: '代表窓口',
    aliases: [`contact@${primaryDomain}`, `support@${primaryDomain}`],
    ...tokyo,
  },
  {
    email: `kenji.tanaka@${primaryDomain}`,
    givenName: '健司',
    familyName: '田中',
    orgUnitPath: '/本社/営業部',
    jobTitle: '営業部 課長',
    ...tokyo,
  },
  {
    email: `taro.yamada@${primaryDomain}`,
    givenName: '太郎',
    familyName: '山田',
    orgUnitPath: '/本社/情報システム部',
    jobTitle: 'ヘルプデスク',
    role: 'delegatedAdmin',
    ...tokyo,
  },
  {
    email: `misaki.ito@${primaryDomain}`,
    givenName: '美咲',
    familyName: '伊藤',
    orgUnitPath: '/本社/人事部',
    jobTitle: '人事部',
    ...tokyo,
  },
  {
    email: `sho.watanabe@${primaryDomain}`,
    givenName: '翔',
    familyName: '渡邉',
    orgUnitPath: '/本社/営業部',
    jobTitle: '営業部',
    ...tokyo,
  },
  {
    email: `akira.takahashi@${primaryDomain}`,
    givenName: '彰',
    familyName: '髙橋',
    orgUnitPath: '/本社/営業部',
    jobTitle: '営業部(休職中)',
    state: 'suspended',
    ...tokyo,
  },
  {
    email: `emi.kobayashi@${primaryDomain}`,
    givenName: '恵美',
    familyName: '小林',
    orgUnitPath: '/本社/総務部',
    jobTitle: '総務部(退職)',
    state: 'deleted',
    ...tokyo,
  },
  {
    email: `daiki.nakamura@${primaryDomain}`,
    givenName: '大輝',
    familyName: '中村',
    orgUnitPath: '/倉庫',
    jobTitle: '横浜倉庫',
    hasCalendar: false,
    ...tokyo,
  },
  {
    email: `sinead.o'brien@${primaryDomain}`,
    givenName: 'Sinéad',
    familyName: "O'Brien",
    orgUnitPath: '/Americas/New York',
    jobTitle: 'Head of Americas',
    timeZone: 'America/New_York',
  },
  {
    email: `michael.chen@${primaryDomain}`,
    givenName: 'Michael',
    familyName: 'Chen',
    orgUnitPath: '/Americas/New York',
    jobTitle: 'Account executive',
    timeZone: 'America/New_York',
  },
  {
    email: `soren.mueller@${secondDomain}`,
    givenName: 'Sören',
    familyName: 'Müller',
    orgUnitPath: '/Europe/Berlin',
    jobTitle: 'Geschäftsführer',
    role: 'superAdmin',
    timeZone: 'Europe/Berlin',
    language: 'de',
  },
  {
    email: `zoe.lefevre@${secondDomain}`,
    givenName: 'Zoë',
    familyName: 'Lefèvre',
    orgUnitPath: '/Europe/Berlin',
    jobTitle: 'Qualitätssicherung',
    timeZone: 'Europe/Berlin',
    language: 'fr',
  },
  {
    email: `lukasz.wisniewski@${secondDomain}`,
    givenName: 'Łukasz',
    familyName: 'Wiśniewski',
    orgUnitPath: '/Europe/Berlin',
    jobTitle: 'Logistik',
    timeZone: 'Europe/Berlin',
    language: 'pl',
  },
  {
    email: `jose.garcia@${secondDomain}`,
    givenName: 'José María',
    familyName: 'García Núñez',
    orgUnitPath: '/Europe/Madrid',
    jobTitle: 'Ventas',
    timeZone: 'Europe/Madrid',
    language: 'es',
  },
  {
    email: `aarti.sharma@${secondDomain}`,
    givenName: 'Aarti',
    familyName: 'Sharma',
    orgUnitPath: '/Europe/Berlin',
    jobTitle: 'Einkauf (Bengaluru)',
    timeZone: 'Asia/Kolkata',
  },
  {
    email: `yui.mori@${primaryDomain}`,
    givenName: '結衣',
    familyName: '森',
    orgUnitPath: '/本社/総務部',
    jobTitle: '役員秘書',
    ...tokyo,
  },
];

const groups: readonly Group[] = [
  {
    email: `sales-team@${primaryDomain}`,
    name: '営業チーム',
    members: [`kenji.tanaka@${primaryDomain}`, `sho.watanabe@${primaryDomain}`, `sinead.o'brien@${primaryDomain}`],
  },
  {
    email: `it@${primaryDomain}`,
    name: '情報システム部',
    members: [`hanako.sato@${primaryDomain}`, `taro.yamada@${primaryDomain}`],
  },
  {
    email: `managers@${primaryDomain}`,
    name: 'Managers',
    members: [`hanako.sato@${primaryDomain}`, `kenji.tanaka@${primaryDomain}`, `soren.mueller@${secondDomain}`],
  },
];

/** The seeded company: two domains, seventeen people, five time zones; nobody in it is real. */
export const company: Company = {
  customerId: 'C03sak7r4',
  domains: [primaryDomain, secondDomain],
  groups,
  people: people.map((entry) => ({
    id: stableAccountId(entry.email),
    fullName:
      entry.language === 'ja' ? `${entry.familyName} ${entry.givenName}` : `${entry.givenName} ${entry.familyName}`,
    aliases: [],
    timeZone: 'Etc/UTC',
    language: 'en',
    role: 'user',
    state: 'active',
    hasCalendar: true,
    ...entry,
  })),
};

/** By primary address, whatever its capitals. */
export function personByEmail(email: string): Person | undefined {
  const wanted = email.toLowerCase();
  return company.people.find((person) => person.email === wanted);
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

export function isCompanyDomain(domain: string): boolean {
  return company.domains.includes(domain.toLowerCase());
}
