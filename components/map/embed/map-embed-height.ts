/** How high the frame of a map's embed must be on a phone, its highest, in pixels: title, map, legend of seven groups and source. */
export const mapEmbedHeight = 1080;
