;; ELECTRE III under one set of weights after another: credibilities, both distillations and the order they make together.
;; Credibilities are whole numbers of steps of 2⁻³⁰. Tables of pairs have a row of `stride` bytes for each alternative, sixteen
;; alternatives to a block of 64 bytes; what lies beyond the last one is 0. A group of alternatives is a list of the places of
;; their rows, in bytes, and a mask with a lane for each alternative. distillation.ts does the same, pair by pair.
(module
  (memory (export "memory") 1)

  ;; The order under the weights in memory.
  (func (export "order")
    (param $agreements i32) (param $vetoes i32) (param $weights i32) (param $columns i32) (param $credibility i32) (param $strong i32)
    (param $work i32) (param $descending i32) (param $ascending i32) (param $keys i32) (param $rows i32) (param $stride i32)
    (call $compare
      (local.get $agreements) (local.get $vetoes) (local.get $weights) (local.get $columns)
      (local.get $credibility) (local.get $strong) (local.get $rows) (local.get $stride))
    (call $distil
      (local.get $credibility) (local.get $strong) (local.get $work) (local.get $descending)
      (local.get $rows) (local.get $stride) (i32.const 0))
    (call $distil
      (local.get $credibility) (local.get $strong) (local.get $work) (local.get $ascending)
      (local.get $rows) (local.get $stride) (i32.const -1))
    (call $join (local.get $descending) (local.get $ascending) (local.get $keys) (local.get $rows)))

  ;; Fills in the credibility of every ordered pair, and `strong`: the credibility where the row's alternative outranks the
  ;; column's, the other one with a minus where it is outranked, else 0. What `agreements` holds is said in pairs.ts.
  (func $compare
    (param $agreements i32) (param $vetoes i32) (param $weights i32) (param $columns i32)
    (param $credibility i32) (param $strong i32) (param $rows i32) (param $stride i32)
    (local $end i32) (local $at i32) (local $row i32) (local $pair i32) (local $there i32) (local $back i32) (local $stop i32)
    (local $whole f64) (local $part v128) (local $share v128) (local $sum v128) (local $next v128)
    (local.set $end (i32.add (local.get $weights) (i32.shl (local.get $columns) (i32.const 3))))
    (local.set $at (local.get $weights))
    (loop $weight
      (local.set $whole (f64.add (local.get $whole) (f64.load (local.get $at))))
      (br_if $weight (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $end))))
    (local.set $part (f64x2.splat (f64.div (f64.const 1) (local.get $whole))))
    ;; From the start of one table to that of the other.
    (local.set $strong (i32.sub (local.get $strong) (local.get $credibility)))
    (local.set $row (i32.const 1))
    (block $none
      (br_if $none (i32.lt_u (local.get $rows) (i32.const 2)))
      (loop $one
        (local.set $there (i32.add (local.get $credibility) (i32.mul (local.get $row) (local.get $stride))))
        (local.set $back (i32.add (local.get $credibility) (i32.shl (local.get $row) (i32.const 2))))
        (local.set $stop (i32.add (local.get $there) (i32.shl (local.get $row) (i32.const 2))))
        ;; Two pairs at once.
        (loop $two
          (local.set $sum (v128.const f64x2 0 0))
          (local.set $next (v128.const f64x2 0 0))
          (local.set $at (local.get $weights))
          (loop $four
            (local.set $share (v128.load64_splat (local.get $at)))
            (local.set $sum (f64x2.add (local.get $sum) (f64x2.mul (local.get $share) (v128.load (local.get $agreements)))))
            (local.set $next (f64x2.add (local.get $next) (f64x2.mul (local.get $share) (v128.load offset=16 (local.get $agreements)))))
            (local.set $share (v128.load64_splat offset=8 (local.get $at)))
            (local.set $sum (f64x2.add (local.get $sum) (f64x2.mul (local.get $share) (v128.load offset=32 (local.get $agreements)))))
            (local.set $next (f64x2.add (local.get $next) (f64x2.mul (local.get $share) (v128.load offset=48 (local.get $agreements)))))
            (local.set $share (v128.load64_splat offset=16 (local.get $at)))
            (local.set $sum (f64x2.add (local.get $sum) (f64x2.mul (local.get $share) (v128.load offset=64 (local.get $agreements)))))
            (local.set $next (f64x2.add (local.get $next) (f64x2.mul (local.get $share) (v128.load offset=80 (local.get $agreements)))))
            (local.set $share (v128.load64_splat offset=24 (local.get $at)))
            (local.set $sum (f64x2.add (local.get $sum) (f64x2.mul (local.get $share) (v128.load offset=96 (local.get $agreements)))))
            (local.set $next (f64x2.add (local.get $next) (f64x2.mul (local.get $share) (v128.load offset=112 (local.get $agreements)))))
            (local.set $agreements (i32.add (local.get $agreements) (i32.const 128)))
            (br_if $four (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))
          (local.set $sum (f64x2.pmin (v128.const f64x2 1 1) (f64x2.mul (local.get $sum) (local.get $part))))
          (local.set $next (f64x2.pmin (v128.const f64x2 1 1) (f64x2.mul (local.get $next) (local.get $part))))
          (if (i32.le_u (i32.load (local.get $vetoes)) (i32.add (local.get $pair) (i32.const 1)))
            (then
              (local.set $sum (call $lowered (local.get $sum) (local.get $vetoes) (local.get $pair) (local.get $weights)))
              (local.set $vetoes (call $after (local.get $vetoes) (local.get $pair)))
              (local.set $pair (i32.add (local.get $pair) (i32.const 1)))
              (local.set $next (call $lowered (local.get $next) (local.get $vetoes) (local.get $pair) (local.get $weights)))
              (local.set $vetoes (call $after (local.get $vetoes) (local.get $pair)))
              (local.set $pair (i32.sub (local.get $pair) (i32.const 1)))))
          ;; In whole steps: adding 1.5 · 2⁵² rounds to the nearest, and leaves the number in the last bits.
          (local.set $sum
            (f64x2.add
              (f64x2.mul (local.get $sum) (v128.const f64x2 1073741824 1073741824))
              (v128.const f64x2 6755399441055744 6755399441055744)))
          (local.set $next
            (f64x2.add
              (f64x2.mul (local.get $next) (v128.const f64x2 1073741824 1073741824))
              (v128.const f64x2 6755399441055744 6755399441055744)))
          ;; Of the first pair, of the second; there, then back.
          (local.set $share (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27 (local.get $sum) (local.get $next)))
          (v128.store64_lane 0 (local.get $there) (local.get $share))
          (v128.store32_lane 2 (local.get $back) (local.get $share))
          (v128.store32_lane 3 (i32.add (local.get $back) (local.get $stride)) (local.get $share))
          ;; Only where the other lies clearly below; then less the other way round.
          (local.set $share
            (i8x16.shuffle 0 1 2 3 16 17 18 19 8 9 10 11 24 25 26 27
              (v128.and
                (local.get $sum)
                (f64x2.le
                  (f64x2.sub (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum) (local.get $sum)) (v128.const f64x2 6755399441055744 6755399441055744))
                  (f64x2.sub
                    (f64x2.mul
                      (f64x2.sub (local.get $sum) (v128.const f64x2 6755399441055744 6755399441055744))
                      (v128.const f64x2 1.15 1.15))
                    (v128.const f64x2 322122549.2 322122549.2))))
              (v128.and
                (local.get $next)
                (f64x2.le
                  (f64x2.sub (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $next) (local.get $next)) (v128.const f64x2 6755399441055744 6755399441055744))
                  (f64x2.sub
                    (f64x2.mul
                      (f64x2.sub (local.get $next) (v128.const f64x2 6755399441055744 6755399441055744))
                      (v128.const f64x2 1.15 1.15))
                    (v128.const f64x2 322122549.2 322122549.2))))))
          (local.set $share (i32x4.sub (local.get $share) (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $share) (local.get $share))))
          (local.set $at (i32.add (local.get $back) (local.get $strong)))
          (v128.store64_lane 0 (i32.add (local.get $there) (local.get $strong)) (local.get $share))
          (v128.store32_lane 2 (local.get $at) (local.get $share))
          (v128.store32_lane 3 (i32.add (local.get $at) (local.get $stride)) (local.get $share))
          (local.set $pair (i32.add (local.get $pair) (i32.const 2)))
          (local.set $back (i32.add (local.get $back) (i32.shl (local.get $stride) (i32.const 1))))
          (br_if $two (i32.lt_u (local.tee $there (i32.add (local.get $there) (i32.const 8))) (local.get $stop))))
        (br_if $one (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 1))) (local.get $rows))))))

  ;; Concordances of a pair, lowered by each criterion that disagrees more than the others agree.
  (func $lowered (param $agreed v128) (param $vetoes i32) (param $pair i32) (param $weights i32) (result v128)
    (local $found v128) (local $against v128)
    (local.set $found (local.get $agreed))
    (block $heard
      (loop $objection
        (br_if $heard (i32.ne (i32.load (local.get $vetoes)) (local.get $pair)))
        (if (f64.gt (f64.load (i32.add (local.get $weights) (i32.load offset=4 (local.get $vetoes)))) (f64.const 0))
          (then
            (local.set $against (v128.load offset=16 (local.get $vetoes)))
            (local.set $found
              (v128.bitselect
                (f64x2.mul
                  (local.get $found)
                  (f64x2.div
                    (f64x2.sub (v128.const f64x2 1 1) (local.get $against))
                    (f64x2.sub (v128.const f64x2 1 1) (local.get $agreed))))
                (local.get $found)
                (f64x2.gt (local.get $against) (local.get $agreed))))))
        (local.set $vetoes (i32.add (local.get $vetoes) (i32.const 32)))
        (br $objection)))
    (local.get $found))

  ;; Where the objections after those to a pair begin.
  (func $after (param $vetoes i32) (param $pair i32) (result i32)
    (block $found
      (loop $objection
        (br_if $found (i32.ne (i32.load (local.get $vetoes)) (local.get $pair)))
        (local.set $vetoes (i32.add (local.get $vetoes) (i32.const 32)))
        (br $objection)))
    (local.get $vetoes))

  ;; The greatest of four lanes.
  (func $most (param $lanes v128) (result i32)
    (local.set $lanes
      (i32x4.max_s
        (local.get $lanes)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $lanes) (local.get $lanes))))
    (i32x4.extract_lane 0
      (i32x4.max_s
        (local.get $lanes)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $lanes) (local.get $lanes)))))

  ;; Writes down the places of the rows in sixteen bits, from row `row` on, and returns where the list goes on.
  (func $listed (param $bits i32) (param $row i32) (param $next i32) (param $stride i32) (result i32)
    (block $done
      (br_if $done (i32.eqz (local.get $bits)))
      (loop $bit
        (i32.store (local.get $next)
          (i32.mul (i32.add (local.get $row) (i32.ctz (local.get $bits))) (local.get $stride)))
        (local.set $next (i32.add (local.get $next) (i32.const 4)))
        (br_if $bit (local.tee $bits (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1)))))))
    (local.get $next))

  ;; The highest credibility between two of a group; 0 if there is none.
  (func $top
    (param $credibility i32) (param $list i32) (param $end i32) (param $mask i32) (param $stride i32) (result i32)
    (local $next i32) (local $row i32) (local $stop i32)
    (local $best v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $stop (i32.add (local.get $credibility) (local.get $stride)))
    (loop $block
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $c (v128.const i64x2 0 0))
      (local.set $d (v128.const i64x2 0 0))
      (local.set $next (local.get $list))
      (loop $two
        (local.set $row (i32.add (local.get $credibility) (i32.load (local.get $next))))
        (local.set $a (i32x4.max_s (local.get $a) (v128.load (local.get $row))))
        (local.set $b (i32x4.max_s (local.get $b) (v128.load offset=16 (local.get $row))))
        (local.set $c (i32x4.max_s (local.get $c) (v128.load offset=32 (local.get $row))))
        (local.set $d (i32x4.max_s (local.get $d) (v128.load offset=48 (local.get $row))))
        (local.set $row (i32.add (local.get $credibility) (i32.load offset=4 (local.get $next))))
        (local.set $a (i32x4.max_s (local.get $a) (v128.load (local.get $row))))
        (local.set $b (i32x4.max_s (local.get $b) (v128.load offset=16 (local.get $row))))
        (local.set $c (i32x4.max_s (local.get $c) (v128.load offset=32 (local.get $row))))
        (local.set $d (i32x4.max_s (local.get $d) (v128.load offset=48 (local.get $row))))
        (br_if $two (i32.lt_u (local.tee $next (i32.add (local.get $next) (i32.const 8))) (local.get $end))))
      (local.set $best
        (i32x4.max_s
          (local.get $best)
          (i32x4.max_s
            (i32x4.max_s
              (v128.and (local.get $a) (v128.load (local.get $mask)))
              (v128.and (local.get $b) (v128.load offset=16 (local.get $mask))))
            (i32x4.max_s
              (v128.and (local.get $c) (v128.load offset=32 (local.get $mask)))
              (v128.and (local.get $d) (v128.load offset=48 (local.get $mask)))))))
      (local.set $mask (i32.add (local.get $mask) (i32.const 64)))
      (br_if $block
        (i32.lt_u (local.tee $credibility (i32.add (local.get $credibility) (i32.const 64))) (local.get $stop))))
    (call $most (local.get $best)))

  ;; The highest credibility between two of a group that is below a limit; 0 if there is none.
  (func $highest
    (param $credibility i32) (param $list i32) (param $end i32) (param $mask i32) (param $limit i32) (param $stride i32) (result i32)
    (local $next i32) (local $row i32) (local $stop i32)
    (local $limits v128) (local $best v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $v v128)
    (local.set $stop (i32.add (local.get $credibility) (local.get $stride)))
    (local.set $limits (i32x4.splat (local.get $limit)))
    (loop $block
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $c (v128.const i64x2 0 0))
      (local.set $d (v128.const i64x2 0 0))
      (local.set $next (local.get $list))
      (loop $two
        (local.set $row (i32.add (local.get $credibility) (i32.load (local.get $next))))
        (local.set $v (v128.load (local.get $row)))
        (local.set $a (i32x4.max_s (local.get $a) (v128.and (local.get $v) (i32x4.lt_s (local.get $v) (local.get $limits)))))
        (local.set $v (v128.load offset=16 (local.get $row)))
        (local.set $b (i32x4.max_s (local.get $b) (v128.and (local.get $v) (i32x4.lt_s (local.get $v) (local.get $limits)))))
        (local.set $v (v128.load offset=32 (local.get $row)))
        (local.set $c (i32x4.max_s (local.get $c) (v128.and (local.get $v) (i32x4.lt_s (local.get $v) (local.get $limits)))))
        (local.set $v (v128.load offset=48 (local.get $row)))
        (local.set $d (i32x4.max_s (local.get $d) (v128.and (local.get $v) (i32x4.lt_s (local.get $v) (local.get $limits)))))
        (local.set $row (i32.add (local.get $credibility) (i32.load offset=4 (local.get $next))))
        (local.set $v (v128.load (local.get $row)))
        (local.set $a (i32x4.max_s (local.get $a) (v128.and (local.get $v) (i32x4.lt_s (local.get $v) (local.get $limits)))))
        (local.set $v (v128.load offset=16 (local.get $row)))
        (local.set $b (i32x4.max_s (local.get $b) (v128.and (local.get $v) (i32x4.lt_s (local.get $v) (local.get $limits)))))
        (local.set $v (v128.load offset=32 (local.get $row)))
        (local.set $c (i32x4.max_s (local.get $c) (v128.and (local.get $v) (i32x4.lt_s (local.get $v) (local.get $limits)))))
        (local.set $v (v128.load offset=48 (local.get $row)))
        (local.set $d (i32x4.max_s (local.get $d) (v128.and (local.get $v) (i32x4.lt_s (local.get $v) (local.get $limits)))))
        (br_if $two (i32.lt_u (local.tee $next (i32.add (local.get $next) (i32.const 8))) (local.get $end))))
      (local.set $best
        (i32x4.max_s
          (local.get $best)
          (i32x4.max_s
            (i32x4.max_s
              (v128.and (local.get $a) (v128.load (local.get $mask)))
              (v128.and (local.get $b) (v128.load offset=16 (local.get $mask))))
            (i32x4.max_s
              (v128.and (local.get $c) (v128.load offset=32 (local.get $mask)))
              (v128.and (local.get $d) (v128.load offset=48 (local.get $mask)))))))
      (local.set $mask (i32.add (local.get $mask) (i32.const 64)))
      (br_if $block
        (i32.lt_u (local.tee $credibility (i32.add (local.get $credibility) (i32.const 64))) (local.get $stop))))
    (call $most (local.get $best)))

  ;; Of a group those whose balance of outranking less being outranked above a level is the best, or the worst: `sign` is 0 or −1.
  ;; Leaves their mask in `kept` and their places in `some`, and returns where those end. `balances` is room for a row.
  (func $foremost
    (param $strong i32) (param $list i32) (param $end i32) (param $mask i32) (param $level i32) (param $sign i32)
    (param $balances i32) (param $kept i32) (param $some i32) (param $stride i32) (result i32)
    (local $next i32) (local $row i32) (local $at i32)
    (local $up v128) (local $down v128) (local $flip v128) (local $lift v128) (local $best v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $v v128)
    (local.set $up (i32x4.splat (select (local.get $level) (i32.const 0) (i32.gt_s (local.get $level) (i32.const 0)))))
    (local.set $down (i32x4.neg (local.get $up)))
    (local.set $flip (i32x4.splat (local.get $sign)))
    ;; Balances are looked at above zero, which stands for whoever is not in the group.
    (local.set $lift (i32x4.splat (i32.sub (i32.const 65536) (local.get $sign))))
    (loop $block
      (local.set $a (v128.const i64x2 0 0))
      (local.set $b (v128.const i64x2 0 0))
      (local.set $c (v128.const i64x2 0 0))
      (local.set $d (v128.const i64x2 0 0))
      (local.set $next (local.get $list))
      (loop $two
        (local.set $row (i32.add (local.get $strong) (i32.load (local.get $next))))
        (local.set $v (v128.load (local.get $row)))
        (local.set $a
          (i32x4.add (i32x4.sub (local.get $a) (i32x4.lt_s (local.get $v) (local.get $down))) (i32x4.gt_s (local.get $v) (local.get $up))))
        (local.set $v (v128.load offset=16 (local.get $row)))
        (local.set $b
          (i32x4.add (i32x4.sub (local.get $b) (i32x4.lt_s (local.get $v) (local.get $down))) (i32x4.gt_s (local.get $v) (local.get $up))))
        (local.set $v (v128.load offset=32 (local.get $row)))
        (local.set $c
          (i32x4.add (i32x4.sub (local.get $c) (i32x4.lt_s (local.get $v) (local.get $down))) (i32x4.gt_s (local.get $v) (local.get $up))))
        (local.set $v (v128.load offset=48 (local.get $row)))
        (local.set $d
          (i32x4.add (i32x4.sub (local.get $d) (i32x4.lt_s (local.get $v) (local.get $down))) (i32x4.gt_s (local.get $v) (local.get $up))))
        (local.set $row (i32.add (local.get $strong) (i32.load offset=4 (local.get $next))))
        (local.set $v (v128.load (local.get $row)))
        (local.set $a
          (i32x4.add (i32x4.sub (local.get $a) (i32x4.lt_s (local.get $v) (local.get $down))) (i32x4.gt_s (local.get $v) (local.get $up))))
        (local.set $v (v128.load offset=16 (local.get $row)))
        (local.set $b
          (i32x4.add (i32x4.sub (local.get $b) (i32x4.lt_s (local.get $v) (local.get $down))) (i32x4.gt_s (local.get $v) (local.get $up))))
        (local.set $v (v128.load offset=32 (local.get $row)))
        (local.set $c
          (i32x4.add (i32x4.sub (local.get $c) (i32x4.lt_s (local.get $v) (local.get $down))) (i32x4.gt_s (local.get $v) (local.get $up))))
        (local.set $v (v128.load offset=48 (local.get $row)))
        (local.set $d
          (i32x4.add (i32x4.sub (local.get $d) (i32x4.lt_s (local.get $v) (local.get $down))) (i32x4.gt_s (local.get $v) (local.get $up))))
        (br_if $two (i32.lt_u (local.tee $next (i32.add (local.get $next) (i32.const 8))) (local.get $end))))
      (local.set $row (i32.add (local.get $mask) (local.get $at)))
      (local.set $next (i32.add (local.get $balances) (local.get $at)))
      (local.set $a
        (v128.and (v128.load (local.get $row)) (i32x4.add (local.get $lift) (v128.xor (local.get $flip) (local.get $a)))))
      (v128.store (local.get $next) (local.get $a))
      (local.set $b
        (v128.and (v128.load offset=16 (local.get $row)) (i32x4.add (local.get $lift) (v128.xor (local.get $flip) (local.get $b)))))
      (v128.store offset=16 (local.get $next) (local.get $b))
      (local.set $c
        (v128.and (v128.load offset=32 (local.get $row)) (i32x4.add (local.get $lift) (v128.xor (local.get $flip) (local.get $c)))))
      (v128.store offset=32 (local.get $next) (local.get $c))
      (local.set $d
        (v128.and (v128.load offset=48 (local.get $row)) (i32x4.add (local.get $lift) (v128.xor (local.get $flip) (local.get $d)))))
      (v128.store offset=48 (local.get $next) (local.get $d))
      (local.set $best
        (i32x4.max_s
          (local.get $best)
          (i32x4.max_s (i32x4.max_s (local.get $a) (local.get $b)) (i32x4.max_s (local.get $c) (local.get $d)))))
      (local.set $strong (i32.add (local.get $strong) (i32.const 64)))
      (br_if $block (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $stride))))
    (local.set $best (i32x4.splat (call $most (local.get $best))))
    (local.set $at (i32.const 0))
    (loop $block
      (local.set $next (i32.add (local.get $balances) (local.get $at)))
      (local.set $row (i32.add (local.get $kept) (local.get $at)))
      (local.set $a (i32x4.eq (local.get $best) (v128.load (local.get $next))))
      (v128.store (local.get $row) (local.get $a))
      (local.set $b (i32x4.eq (local.get $best) (v128.load offset=16 (local.get $next))))
      (v128.store offset=16 (local.get $row) (local.get $b))
      (local.set $c (i32x4.eq (local.get $best) (v128.load offset=32 (local.get $next))))
      (v128.store offset=32 (local.get $row) (local.get $c))
      (local.set $d (i32x4.eq (local.get $best) (v128.load offset=48 (local.get $next))))
      (v128.store offset=48 (local.get $row) (local.get $d))
      (local.set $some
        (call $listed
          (i8x16.bitmask
            (i8x16.narrow_i16x8_s
              (i16x8.narrow_i32x4_s (local.get $a) (local.get $b))
              (i16x8.narrow_i32x4_s (local.get $c) (local.get $d))))
          (i32.shr_u (local.get $at) (i32.const 2))
          (local.get $some)
          (local.get $stride)))
      (br_if $block (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $stride))))
    (local.get $some))

  ;; One distillation: the best are taken out again and again (`sign` 0), or the worst (−1). `work` is room for seven rows and
  ;; three vectors. Lists are read two by two: behind their end stands the place of a row of zeros. A level is known by what lies
  ;; clearly below the one before; where it lies itself is looked up only if it leaves more than one.
  (func $distil
    (param $credibility i32) (param $strong i32) (param $work i32) (param $ranks i32) (param $rows i32) (param $stride i32) (param $sign i32)
    (local $left i32) (local $kept i32) (local $spare i32) (local $balances i32)
    (local $all i32) (local $some i32) (local $others i32) (local $zeros i32)
    (local $count i32) (local $size i32) (local $level i32) (local $limit i32)
    (local $list i32) (local $end i32) (local $last i32) (local $mask i32) (local $at i32) (local $one i32) (local $other i32)
    (local $next i32)
    (local $rank v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $left (local.get $work))
    (local.set $kept (i32.add (local.get $left) (local.get $stride)))
    (local.set $spare (i32.add (local.get $kept) (local.get $stride)))
    (local.set $balances (i32.add (local.get $spare) (local.get $stride)))
    (local.set $some (i32.add (local.get $balances) (local.get $stride)))
    (local.set $others (i32.add (i32.add (local.get $some) (local.get $stride)) (i32.const 16)))
    (local.set $all (i32.add (i32.add (local.get $others) (local.get $stride)) (i32.const 16)))
    (local.set $zeros (i32.mul (local.get $rows) (local.get $stride)))
    (local.set $end (local.get $all))
    (loop $row
      (i32.store (local.get $end) (local.get $at))
      (local.set $end (i32.add (local.get $end) (i32.const 4)))
      (br_if $row (i32.lt_u (local.tee $at (i32.add (local.get $at) (local.get $stride))) (local.get $zeros))))
    (call $only (local.get $left) (i32.const 0) (local.get $rows) (local.get $stride))
    (loop $class
      (i32.store (local.get $end) (local.get $zeros))
      (local.set $count (i32.shr_u (i32.sub (local.get $end) (local.get $all)) (i32.const 2)))
      (local.set $size (local.get $count))
      (local.set $list (local.get $all))
      (local.set $mask (local.get $left))
      (block $found
        (br_if $found (i32.lt_u (local.get $size) (i32.const 2)))
        (block $two
          (br_if $two (i32.eq (local.get $size) (i32.const 2)))
          (local.set $level
            (call $top (local.get $credibility) (local.get $list) (local.get $end) (local.get $mask) (local.get $stride)))
          (br_if $found (i32.eqz (local.get $level)))
          (loop $deeper
            (local.set $limit
              (i32.trunc_f64_s
                (f64.sub (f64.mul (f64.convert_i32_s (local.get $level)) (f64.const 1.15)) (f64.const 322122549.2))))
            (local.set $last
              (call $foremost
                (local.get $strong) (local.get $list) (local.get $end) (local.get $mask) (local.get $limit) (local.get $sign)
                (local.get $balances) (local.get $kept) (local.get $some) (local.get $stride)))
            (local.set $size (i32.shr_u (i32.sub (local.get $last) (local.get $some)) (i32.const 2)))
            (if (i32.gt_u (local.get $size) (i32.const 1))
              (then
                (local.set $level
                  (call $highest
                    (local.get $credibility) (local.get $list) (local.get $end) (local.get $mask)
                    (i32.add (i32.const 1) (local.get $limit))
                    (local.get $stride)))))
            (local.set $mask (local.get $kept))
            (local.set $list (local.get $some))
            (local.set $end (local.get $last))
            (br_if $found (i32.lt_u (local.get $size) (i32.const 2)))
            (br_if $found (i32.eqz (local.get $level)))
            (br_if $two (i32.eq (local.get $size) (i32.const 2)))
            (local.set $kept (local.get $spare))
            (local.set $spare (local.get $mask))
            (local.set $some (local.get $others))
            (local.set $others (local.get $list))
            (i32.store (local.get $end) (local.get $zeros))
            (br $deeper)))
        ;; Of two with levels to come it is known what comes of them at the last one, if not before.
        (local.set $one (i32.load (local.get $list)))
        (local.set $other (i32.load offset=4 (local.get $list)))
        (local.set $at (i32.div_u (local.get $other) (local.get $stride)))
        (local.set $level
          (i32.load (i32.add (i32.add (local.get $strong) (local.get $one)) (i32.shl (local.get $at) (i32.const 2)))))
        (br_if $found (i32.eqz (local.get $level)))
        (if (i32.ge_s (i32.xor (local.get $level) (local.get $sign)) (i32.const 0))
          (then (local.set $at (i32.div_u (local.get $one) (local.get $stride)))))
        (local.set $size (i32.const 1))
        (local.set $mask (local.get $kept))
        (call $only (local.get $mask) (local.get $at) (i32.const 1) (local.get $stride)))
      (local.set $rank
        (i32x4.splat
          (i32.add
            (i32.const 1)
            (select
              (i32.sub (local.get $count) (local.get $size))
              (i32.sub (local.get $rows) (local.get $count))
              (local.get $sign)))))
      (local.set $end (local.get $all))
      (local.set $at (i32.const 0))
      (loop $block
        (local.set $one (i32.add (local.get $mask) (local.get $at)))
        (local.set $other (i32.add (local.get $ranks) (local.get $at)))
        (local.set $next (i32.add (local.get $left) (local.get $at)))
        (local.set $a (v128.load (local.get $one)))
        (v128.store (local.get $other) (v128.bitselect (local.get $rank) (v128.load (local.get $other)) (local.get $a)))
        (local.set $a (v128.andnot (v128.load (local.get $next)) (local.get $a)))
        (v128.store (local.get $next) (local.get $a))
        (local.set $b (v128.load offset=16 (local.get $one)))
        (v128.store offset=16 (local.get $other) (v128.bitselect (local.get $rank) (v128.load offset=16 (local.get $other)) (local.get $b)))
        (local.set $b (v128.andnot (v128.load offset=16 (local.get $next)) (local.get $b)))
        (v128.store offset=16 (local.get $next) (local.get $b))
        (local.set $c (v128.load offset=32 (local.get $one)))
        (v128.store offset=32 (local.get $other) (v128.bitselect (local.get $rank) (v128.load offset=32 (local.get $other)) (local.get $c)))
        (local.set $c (v128.andnot (v128.load offset=32 (local.get $next)) (local.get $c)))
        (v128.store offset=32 (local.get $next) (local.get $c))
        (local.set $d (v128.load offset=48 (local.get $one)))
        (v128.store offset=48 (local.get $other) (v128.bitselect (local.get $rank) (v128.load offset=48 (local.get $other)) (local.get $d)))
        (local.set $d (v128.andnot (v128.load offset=48 (local.get $next)) (local.get $d)))
        (v128.store offset=48 (local.get $next) (local.get $d))
        (local.set $end
          (call $listed
            (i8x16.bitmask
              (i8x16.narrow_i16x8_s
                (i16x8.narrow_i32x4_s (local.get $a) (local.get $b))
                (i16x8.narrow_i32x4_s (local.get $c) (local.get $d))))
            (i32.shr_u (local.get $at) (i32.const 2))
            (local.get $end)
            (local.get $stride)))
        (br_if $block (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (local.get $stride))))
      (br_if $class (i32.gt_u (local.get $count) (local.get $size)))))

  ;; Writes down the mask of so many alternatives from one on.
  (func $only (param $mask i32) (param $from i32) (param $many i32) (param $stride i32)
    (local $end i32) (local $lane v128) (local $first v128) (local $last v128)
    (local.set $end (i32.add (local.get $mask) (local.get $stride)))
    (local.set $lane (v128.const i32x4 0 1 2 3))
    (local.set $first (i32x4.splat (local.get $from)))
    (local.set $last (i32x4.splat (i32.add (local.get $from) (local.get $many))))
    (loop $four
      (v128.store (local.get $mask)
        (v128.and (i32x4.ge_s (local.get $lane) (local.get $first)) (i32x4.lt_s (local.get $lane) (local.get $last))))
      (local.set $lane (i32x4.add (local.get $lane) (v128.const i32x4 4 4 4 4)))
      (br_if $four (i32.lt_u (local.tee $mask (i32.add (local.get $mask) (i32.const 16))) (local.get $end)))))

  ;; Keys of the order two complete ones make together: −1 less how many are preferred, no worse in either and better in one.
  (func $join (param $descending i32) (param $ascending i32) (param $keys i32) (param $rows i32)
    (local $a i32) (local $b i32) (local $end i32) (local $better i32) (local $here v128) (local $there v128) (local $one v128) (local $two v128)
    (local.set $end (i32.shl (local.get $rows) (i32.const 2)))
    (loop $one
      (local.set $one (v128.load32_splat (i32.add (local.get $descending) (local.get $a))))
      (local.set $two (v128.load32_splat (i32.add (local.get $ascending) (local.get $a))))
      (local.set $here (v128.const i64x2 0 0))
      (local.set $b (i32.const 0))
      (loop $four
        (local.set $there (v128.load (i32.add (local.get $descending) (local.get $b))))
        (local.set $here
          (i32x4.sub
            (local.get $here)
            (v128.andnot
              (v128.and
                (i32x4.le_s (local.get $there) (local.get $one))
                (i32x4.le_s (v128.load (i32.add (local.get $ascending) (local.get $b))) (local.get $two)))
              (v128.and
                (i32x4.eq (local.get $there) (local.get $one))
                (i32x4.eq (v128.load (i32.add (local.get $ascending) (local.get $b))) (local.get $two))))))
        (br_if $four (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 16))) (local.get $end))))
      (local.set $here
        (i32x4.add
          (local.get $here)
          (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $here) (local.get $here))))
      (f64.store (local.get $keys)
        (f64.convert_i32_s
          (i32.sub
            (i32.const -1)
            (i32.add (i32x4.extract_lane 0 (local.get $here)) (i32x4.extract_lane 1 (local.get $here))))))
      (local.set $keys (i32.add (local.get $keys) (i32.const 8)))
      (br_if $one (i32.lt_u (local.tee $a (i32.add (local.get $a) (i32.const 4))) (local.get $end)))))
)
