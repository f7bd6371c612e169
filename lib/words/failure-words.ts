/**
 * What readers are told when a page, a chart in a frame or the site itself fails. Not in messages/: what fails can't ask for them, and a browser should
 * not carry all of them.
 */
export const failureWords = {
  vi: {
    site: 'Khuyến công mở',
    title: 'Trang này chưa hiện được',
    text: 'Có lỗi ở phía chúng tôi. Dữ liệu không mất; xin thử lại sau ít phút.',
    away: 'Hiện chưa đọc được dữ liệu. Không mất số liệu nào; xin thử lại sau ít phút.',
    retry: 'Thử lại',
    toHome: 'Về trang chủ',
    request: 'Mã của lượt mở này, khi báo lỗi xin kèm theo:',
  },
  en: {
    site: 'Khuyến công mở',
    title: 'This page could not be shown',
    text: 'Something failed on our side. No data is lost; please try again in a few minutes.',
    away: 'The data cannot be read at the moment. No data is lost; please try again in a few minutes.',
    retry: 'Try again',
    toHome: 'To the home page',
    request: 'The code of this request, to name when you report it:',
  },
} as const;
