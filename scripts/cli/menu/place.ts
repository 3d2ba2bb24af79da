import path from "node:path";

/** Where a toolkit was unpacked, and on what. */
export interface Place {
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What staff should know of the place before they work there. */
export interface PlaceWords {
  /** `null`: it will do. */
  readonly refusal: string | null;
  readonly notices: readonly string[];
}

const ONE_DRIVES = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"];
/** The toolkit's own paths have at most 140 letters more, and Windows opens 260. */
const LONG_HOME = 100;

/** Judges the folder of a toolkit; only Windows has folders that will not do. */
export function judgePlace({ home, platform, env }: Place): PlaceWords {
  if (platform !== "win32") return { refusal: null, notices: [] };
  if (/^(?:\\\\|\/\/)/u.test(home)) return { refusal: toNetworkRefusal(home), notices: [] };
  const notices = [
    ...(isInOneDrive(home, env) ? [ONE_DRIVE] : []),
    ...(home.length > LONG_HOME ? [toLongNotice(home)] : []),
  ];
  return { refusal: null, notices };
}

const ONE_DRIVE =
  "Thư mục này nằm trong OneDrive: số liệu nội bộ được chép lên mạng, và tệp đang đồng bộ có thể không ghi được. Nên chuyển cả thư mục ra ngoài, chẳng hạn D:\\bao-cao.";

function isInOneDrive(home: string, env: Place["env"]): boolean {
  const folders = ONE_DRIVES.flatMap((name) => env[name] ?? []).filter((folder) => folder !== "");
  return folders.some((folder) => {
    const relative = path.win32.relative(folder, home);
    return !relative.startsWith("..") && !path.win32.isAbsolute(relative);
  });
}

function toNetworkRefusal(home: string): string {
  return `Thư mục “${home}” nằm trên máy khác. Hãy chép cả thư mục về ổ đĩa của máy này, hoặc nối thư mục ấy thành một ổ đĩa (Map network drive), rồi mở lại từ đó.`;
}

function toLongNotice(home: string): string {
  return `Đường dẫn tới thư mục này dài ${home.length} chữ; có tệp không mở được thì chuyển cả thư mục tới nơi ngắn hơn, chẳng hạn D:\\bao-cao.`;
}
