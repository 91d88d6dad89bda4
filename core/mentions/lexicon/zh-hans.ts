import type { Lexicon } from '../lexicon';

/** Chinese in simplified characters. */
export const zhHans: Lexicon = {
  script: 'cjk',
  brand: 'first',
  cars: '车 汽车 新车 首车 电车',
  sureCars: '电动车 新能源车 轿车 轿跑 跑车 超跑 越野车 增程车 车型 车款 原型车',
  electric: '电动 纯电 纯电动 新能源 增程 增程式 混动',
  modifiers:
    '牌 首款 首辆 首台 首个 首 第一款 第一辆 第一台 第二款 第二辆 第三款 新款 新 全新 旗下 自研 国产 量产 智能 中大型 大型 中型 高性能 豪华 家用 运动 四门 五座 七座 集团 公司 最新 这款 这辆 两款 自己 自家 最强 下一台 下一辆 下一款 生产的 打造的',
  genitives: '的',
  particles: '的 是 在 和 与 及 也 会 将 有 上 卖 等 为 不 能 要 可 还 都 又 被 让 值 就 才 没',
  unitNames: '汽车 造车 景曦科技 汽车有限公司 汽车科技有限公司',
  automotive: '造车',
  businesses: '造车 业务 部门 事业部 子公司',
  goods:
    '充电器 净化器 香薰 记录仪 吸尘器 充气 应急启动 手机支架 支架 点烟器 用品 车载 车充 车机 车模 滑板车 平衡车 自行车 香水 打气 行车记录 香氛 蓝牙 冰箱',
  subjects:
    '车贴 车垫 车票 车联网 车牌 车用 车内 车位 车险 车展 车市 车企 车圈 车标 车库 车轮 车胎 车灯 车窗 车门 车钥匙 车衣 车友 车身 车辆 新车间',
  sureGoods: '充电器 充气泵 打气泵 头盔 玩具',
  cues: '试驾 车主 续航 特斯拉',
  aircraft: '苏霍伊 战机 战斗机',
};
