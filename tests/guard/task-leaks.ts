/** The internal parts of findings and solutions, and where the guard must say that they were entered. */
export const TASKS = [
  ["shortcomings", "owner", /han-che\/.*chu_tri/],
  ["shortcomings", "deadline", /han-che\/.*thoi_han/],
  ["shortcomings", "note", /han-che\/.*ghi_chu_noi_bo/],
  ["shortcomings", "foundBy", /han-che\/.*nguoi_neu/],
  ["shortcomings", "explanation", /han-che\/.*giai_trinh/],
  ["shortcomings", "conclusion", /han-che\/.*ket_luan/],
  ["solutions", "owner", /giai-phap\/.*chu_tri/],
  ["solutions", "deadline", /giai-phap\/.*thoi_han/],
  ["solutions", "note", /giai-phap\/.*ghi_chu_noi_bo/],
  ["solutions", "reportTo", /giai-phap\/.*bao_cao_cho/],
] as const;
