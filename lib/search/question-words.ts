import type { Funding } from '#lib/domain/vocabulary.ts';

/** What of an indicator is asked for. */
export type QuestionMeasure = 'plan' | 'actual' | 'completion';

// Phrases are folded, as toWords gives them.

/** Words for a source of funding. */
export const fundingPhrases: Readonly<Record<Funding, readonly string[]>> = {
  national: ['quoc gia', 'trung uong', 'kcqg', 'national'],
  local: ['dia phuong', 'kcdp', 'local', 'provincial'],
  total: ['tong kinh phi', 'tong cong', 'tong so', 'total'],
};

/** Words for a plan, for what was spent, and for how much of the plan that is. */
export const measurePhrases: Readonly<Record<QuestionMeasure, readonly string[]>> = {
  plan: ['ke hoach', 'duoc giao', 'duoc cap', 'phan bo', 'phe duyet', 'plan', 'planned', 'allocated'],
  actual: ['thuc hien', 'giai ngan', 'thuc chi', 'da chi', 'chi', 'spent', 'spend', 'actual', 'used'],
  completion: [
    'ty le hoan thanh',
    'ti le hoan thanh',
    'hoan thanh',
    'ty le',
    'ti le',
    'completion rate',
    'completion',
    'completed',
    'rate',
  ],
};

const vietnamese =
  'bao nhieu,cua,tinh,thanh pho,tp,nam,thang,trong,o,tai,cho,la,va,co,duoc,nhan,kinh phi,ngan sach,tien,ty dong,khuyen cong,von,so lieu,the nao,khong,da,chua,het,may,ve,hay,thi,xem,so sanh,voi,giua,don vi,dia ban,gi,cap';
const english =
  'how,much,many,did,does,do,get,got,in,and,was,were,is,are,it,the,of,for,what,province,city,money,fund,funds,funding,budget,industrial promotion,figures,compare,with,between,to,receive,received,has,have,had,given,a,an,at,on,year,show,me,by,vs,s,khuyen cong';

/** Words that a question is made of and that say nothing about what is looked for. */
export const questionPhrases: readonly string[] = [...vietnamese.split(','), ...english.split(',')];

/** Words for the conference regions, none of them named. */
export const regionPhrases: readonly string[] = ['khu vuc', 'cac khu vuc', 'regions', 'region'];

/** Phrases that hold a former province's name and mean something else: the river Cửu Long and its delta, which no figure is of. */
export const otherPhrases: readonly string[] = ['song cuu long'];
