;; The kernel of the SMAA simulation, four samples at a time: two vectors of two 64-bit floats side by side. twin.ts says the
;; same in JavaScript, operation for operation; a test holds the two equal bit for bit, so the order of operations is part
;; of the result. Tables stand in memory as engine.ts lays them out. Built by scripts/support/kernel.mjs into kernel.ts.
(module
  (memory (export "memory") 1)

  ;; −ln(x / 2³²) for x = n + ½ with n a whole number of 32 bits, as exponential() in random.ts.
  (func $exponential (param $x v128) (result v128)
    (local $k v128) (local $m v128) (local $s v128) (local $z v128)
    ;; x = m · 2ᵏ with m from √½ to √2. Taking the bits of √½ from those of x leaves k in the exponent; 64 keep it positive.
    (local.set $k
      (i64x2.shr_u
        (i64x2.add (local.get $x) (v128.const i64x2 0xc4195f619980c433 0xc4195f619980c433))
        (i32.const 52)))
    (local.set $m
      (i64x2.sub
        (i64x2.add (local.get $x) (v128.const i64x2 0x0400000000000000 0x0400000000000000))
        (i64x2.shl (local.get $k) (i32.const 52))))
    ;; ln m = 2·artanh s
    (local.set $s
      (f64x2.div
        (f64x2.sub (local.get $m) (v128.const f64x2 1 1))
        (f64x2.add (local.get $m) (v128.const f64x2 1 1))))
    (local.set $z (f64x2.mul (local.get $s) (local.get $s)))
    (f64x2.sub
      (f64x2.mul
        ;; 32 − k: the bits of k + 64 below those of 2⁵² are the number 2⁵² + k + 64.
        (f64x2.sub
          (v128.const f64x2 4503599627370592 4503599627370592)
          (v128.or (local.get $k) (v128.const i64x2 0x4330000000000000 0x4330000000000000)))
        (v128.const f64x2 0.6931471805599453 0.6931471805599453))
      (f64x2.mul
        (f64x2.mul (v128.const f64x2 2 2) (local.get $s))
        (f64x2.add (v128.const f64x2 1 1) (f64x2.mul (local.get $z)
        (f64x2.add (v128.const f64x2 0.3333333333333333 0.3333333333333333) (f64x2.mul (local.get $z)
        (f64x2.add (v128.const f64x2 0.2 0.2) (f64x2.mul (local.get $z)
        (f64x2.add (v128.const f64x2 0.14285714285714285 0.14285714285714285) (f64x2.mul (local.get $z)
        (f64x2.add (v128.const f64x2 0.1111111111111111 0.1111111111111111) (f64x2.mul (local.get $z)
        (f64x2.add (v128.const f64x2 0.09090909090909091 0.09090909090909091) (f64x2.mul (local.get $z)
        (f64x2.add (v128.const f64x2 0.07692307692307693 0.07692307692307693) (f64x2.mul (local.get $z)
          (v128.const f64x2 0.06666666666666667 0.06666666666666667))))))))))))))))))

  ;; Weights uniform on the simplex: exponential spacings divided by their sum, from four streams of xoshiro128++.
  (func (export "draw") (param $state i32) (param $weights i32) (param $groups i32) (param $columns i32)
    (local $s0 v128) (local $s1 v128) (local $s2 v128) (local $s3 v128) (local $bits v128)
    (local $a v128) (local $b v128) (local $sumA v128) (local $sumB v128) (local $at i32) (local $end i32)
    (local.set $s0 (v128.load (local.get $state)))
    (local.set $s1 (v128.load offset=16 (local.get $state)))
    (local.set $s2 (v128.load offset=32 (local.get $state)))
    (local.set $s3 (v128.load offset=48 (local.get $state)))
    (loop $group
      (local.set $at (local.get $weights))
      (local.set $end (i32.add (local.get $weights) (i32.shl (local.get $columns) (i32.const 5))))
      (local.set $sumA (v128.const f64x2 0 0))
      (local.set $sumB (v128.const f64x2 0 0))
      (loop $column
        (local.set $a (i32x4.add (local.get $s0) (local.get $s3)))
        (local.set $bits
          (i32x4.add
            (v128.or (i32x4.shl (local.get $a) (i32.const 7)) (i32x4.shr_u (local.get $a) (i32.const 25)))
            (local.get $s0)))
        (local.set $a (i32x4.shl (local.get $s1) (i32.const 9)))
        (local.set $s2 (v128.xor (local.get $s2) (local.get $s0)))
        (local.set $s3 (v128.xor (local.get $s3) (local.get $s1)))
        (local.set $s1 (v128.xor (local.get $s1) (local.get $s2)))
        (local.set $s0 (v128.xor (local.get $s0) (local.get $s3)))
        (local.set $s2 (v128.xor (local.get $s2) (local.get $a)))
        (local.set $s3 (v128.or (i32x4.shl (local.get $s3) (i32.const 11)) (i32x4.shr_u (local.get $s3) (i32.const 21))))
        (local.set $a
          (call $exponential
            (f64x2.add (f64x2.convert_low_i32x4_u (local.get $bits)) (v128.const f64x2 0.5 0.5))))
        (local.set $b
          (call $exponential
            (f64x2.add
              (f64x2.convert_low_i32x4_u
                (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $bits) (local.get $bits)))
              (v128.const f64x2 0.5 0.5))))
        (v128.store (local.get $at) (local.get $a))
        (v128.store offset=16 (local.get $at) (local.get $b))
        (local.set $sumA (f64x2.add (local.get $sumA) (local.get $a)))
        (local.set $sumB (f64x2.add (local.get $sumB) (local.get $b)))
        (br_if $column (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))
      (local.set $sumA (f64x2.div (v128.const f64x2 1 1) (local.get $sumA)))
      (local.set $sumB (f64x2.div (v128.const f64x2 1 1) (local.get $sumB)))
      (local.set $at (local.get $weights))
      (loop $column
        (v128.store (local.get $at) (f64x2.mul (v128.load (local.get $at)) (local.get $sumA)))
        (v128.store offset=16 (local.get $at) (f64x2.mul (v128.load offset=16 (local.get $at)) (local.get $sumB)))
        (br_if $column (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))
      (local.set $weights (local.get $end))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1)))))
    (v128.store (local.get $state) (local.get $s0))
    (v128.store offset=16 (local.get $state) (local.get $s1))
    (v128.store offset=32 (local.get $state) (local.get $s2))
    (v128.store offset=48 (local.get $state) (local.get $s3)))

  ;; Keys Σⱼ wⱼ · mᵢⱼ.
  (func (export "sums")
    (param $matrix i32) (param $weights i32) (param $keys i32) (param $groups i32) (param $rows i32) (param $columns i32)
    (local $row i32) (local $cell i32) (local $at i32) (local $end i32) (local $m v128) (local $a v128) (local $b v128)
    (loop $group
      (local.set $end (i32.add (local.get $weights) (i32.shl (local.get $columns) (i32.const 5))))
      (local.set $row (local.get $rows))
      (local.set $cell (local.get $matrix))
      (loop $alternative
        (local.set $at (local.get $weights))
        (local.set $a (v128.const f64x2 0 0))
        (local.set $b (v128.const f64x2 0 0))
        (loop $column
          (local.set $m (v128.load64_splat (local.get $cell)))
          (local.set $a (f64x2.add (local.get $a) (f64x2.mul (v128.load (local.get $at)) (local.get $m))))
          (local.set $b (f64x2.add (local.get $b) (f64x2.mul (v128.load offset=16 (local.get $at)) (local.get $m))))
          (local.set $cell (i32.add (local.get $cell) (i32.const 8)))
          (br_if $column (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))
        (v128.store (local.get $keys) (local.get $a))
        (v128.store offset=16 (local.get $keys) (local.get $b))
        (local.set $keys (i32.add (local.get $keys) (i32.const 32)))
        (br_if $alternative (local.tee $row (i32.sub (local.get $row) (i32.const 1)))))
      (local.set $weights (local.get $end))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  ;; Keys D⁻² / (D⁻² + D⁺²), where D⁻² = Σⱼ wⱼ² · dᵢⱼ and D⁺² likewise; ½ where both are 0. The matrix holds, cell by cell,
  ;; the squared distance from the worst value and that from the best.
  (func (export "closeness")
    (param $matrix i32) (param $weights i32) (param $squares i32) (param $keys i32) (param $groups i32) (param $rows i32) (param $columns i32)
    (local $row i32) (local $cell i32) (local $at i32) (local $end i32) (local $a v128) (local $b v128)
    (local $d v128) (local $downA v128) (local $downB v128) (local $upA v128) (local $upB v128)
    (local.set $end (i32.add (local.get $squares) (i32.shl (local.get $columns) (i32.const 5))))
    (loop $group
      (local.set $at (local.get $squares))
      (loop $column
        (local.set $a (v128.load (local.get $weights)))
        (local.set $b (v128.load offset=16 (local.get $weights)))
        (v128.store (local.get $at) (f64x2.mul (local.get $a) (local.get $a)))
        (v128.store offset=16 (local.get $at) (f64x2.mul (local.get $b) (local.get $b)))
        (local.set $weights (i32.add (local.get $weights) (i32.const 32)))
        (br_if $column (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))
      (local.set $row (local.get $rows))
      (local.set $cell (local.get $matrix))
      (loop $alternative
        (local.set $at (local.get $squares))
        (local.set $downA (v128.const f64x2 0 0))
        (local.set $downB (v128.const f64x2 0 0))
        (local.set $upA (v128.const f64x2 0 0))
        (local.set $upB (v128.const f64x2 0 0))
        (loop $column
          (local.set $a (v128.load (local.get $at)))
          (local.set $b (v128.load offset=16 (local.get $at)))
          (local.set $d (v128.load64_splat (local.get $cell)))
          (local.set $downA (f64x2.add (local.get $downA) (f64x2.mul (local.get $a) (local.get $d))))
          (local.set $downB (f64x2.add (local.get $downB) (f64x2.mul (local.get $b) (local.get $d))))
          (local.set $d (v128.load64_splat offset=8 (local.get $cell)))
          (local.set $upA (f64x2.add (local.get $upA) (f64x2.mul (local.get $a) (local.get $d))))
          (local.set $upB (f64x2.add (local.get $upB) (f64x2.mul (local.get $b) (local.get $d))))
          (local.set $cell (i32.add (local.get $cell) (i32.const 16)))
          (br_if $column (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $end))))
        (v128.store (local.get $keys) (call $part (local.get $downA) (local.get $upA)))
        (v128.store offset=16 (local.get $keys) (call $part (local.get $downB) (local.get $upB)))
        (local.set $keys (i32.add (local.get $keys) (i32.const 32)))
        (br_if $alternative (local.tee $row (i32.sub (local.get $row) (i32.const 1)))))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1))))))

  (func $part (param $down v128) (param $up v128) (result v128)
    (local.set $up (f64x2.add (local.get $down) (local.get $up)))
    (v128.bitselect
      (v128.const f64x2 0.5 0.5)
      (f64x2.div (local.get $down) (local.get $up))
      (f64x2.eq (local.get $up) (v128.const f64x2 0 0))))

  ;; Counts who is ahead of whom, and of the samples without ties who takes which place and under which weights who is first.
  ;; Leaves a bit for each sample with ties, group by group, and returns how many groups have any.
  (func (export "count")
    (param $keys i32) (param $weights i32) (param $groups i32) (param $rows i32) (param $columns i32)
    (param $before i32) (param $ahead i32) (param $places i32) (param $first i32) (param $tied i32) (result i32)
    (local $found i32) (local $i i32) (local $lane i32) (local $bits i32) (local $at i32) (local $to i32) (local $end i32)
    (local $key i32) (local $other i32) (local $pair i32) (local $rank i32)
    (local $keyA v128) (local $keyB v128) (local $a v128) (local $b v128) (local $over v128) (local $mine v128)
    (local $tiesA v128) (local $tiesB v128)
    (loop $group
      (local.set $end (i32.add (local.get $before) (i32.shl (local.get $rows) (i32.const 4))))
      (local.set $at (local.get $before))
      (loop $clear
        (v128.store (local.get $at) (v128.const i64x2 0 0))
        (br_if $clear (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
      (local.set $tiesA (v128.const i64x2 0 0))
      (local.set $tiesB (v128.const i64x2 0 0))
      (local.set $pair (local.get $ahead))
      (local.set $key (local.get $keys))
      (local.set $i (i32.const 1))
      (local.set $to (local.get $before))
      (loop $one
        (local.set $keyA (v128.load (local.get $key)))
        (local.set $keyB (v128.load offset=16 (local.get $key)))
        (local.set $key (i32.add (local.get $key) (i32.const 32)))
        (local.set $other (local.get $key))
        ;; All after this one are before it, less those it is ahead of.
        (local.set $mine
          (i32x4.add (v128.load (local.get $to)) (i32x4.splat (i32.sub (local.get $rows) (local.get $i)))))
        (local.set $at (i32.add (local.get $to) (i32.const 16)))
        (block $done
          (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
          (loop $two
            (local.set $a (v128.load (local.get $other)))
            (local.set $b (v128.load offset=16 (local.get $other)))
            (local.set $over
              (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
                (f64x2.gt (local.get $keyA) (local.get $a))
                (f64x2.gt (local.get $keyB) (local.get $b))))
            (local.set $tiesA (v128.or (local.get $tiesA) (f64x2.eq (local.get $keyA) (local.get $a))))
            (local.set $tiesB (v128.or (local.get $tiesB) (f64x2.eq (local.get $keyB) (local.get $b))))
            (v128.store (local.get $pair) (i32x4.sub (v128.load (local.get $pair)) (local.get $over)))
            (v128.store (local.get $at) (i32x4.sub (v128.load (local.get $at)) (local.get $over)))
            (local.set $mine (i32x4.add (local.get $mine) (local.get $over)))
            (local.set $pair (i32.add (local.get $pair) (i32.const 16)))
            (local.set $other (i32.add (local.get $other) (i32.const 32)))
            (br_if $two (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))
        (v128.store (local.get $to) (local.get $mine))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br_if $one (i32.le_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $rows))))
      (local.set $bits
        (i32.or (i64x2.bitmask (local.get $tiesA)) (i32.shl (i64x2.bitmask (local.get $tiesB)) (i32.const 2))))
      (i32.store8 (local.get $tied) (local.get $bits))
      (local.set $found (i32.add (local.get $found) (i32.ne (local.get $bits) (i32.const 0))))
      (local.set $lane (i32.const 0))
      (loop $sample
        (block $next
          (br_if $next (i32.and (i32.shr_u (local.get $bits) (local.get $lane)) (i32.const 1)))
          (local.set $at (i32.add (local.get $before) (i32.shl (local.get $lane) (i32.const 2))))
          (local.set $to (local.get $places))
          (local.set $i (i32.const 0))
          (loop $place
            (local.set $rank (i32.load (local.get $at)))
            (local.set $other (i32.add (local.get $to) (i32.shl (local.get $rank) (i32.const 2))))
            (i32.store (local.get $other) (i32.add (i32.load (local.get $other)) (i32.const 1)))
            ;; key: the row of the one in front.
            (local.set $key (select (local.get $key) (local.get $i) (local.get $rank)))
            (local.set $to (i32.add (local.get $to) (i32.shl (local.get $rows) (i32.const 2))))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $place (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
          (call $credit
            (i32.add (local.get $first) (i32.shl (i32.mul (local.get $key) (local.get $columns)) (i32.const 3)))
            (i32.add (local.get $weights) (i32.shl (local.get $lane) (i32.const 3)))
            (local.get $columns)))
        (br_if $sample (i32.lt_u (local.tee $lane (i32.add (local.get $lane) (i32.const 1))) (i32.const 4))))
      (local.set $keys (i32.add (local.get $keys) (i32.shl (local.get $rows) (i32.const 5))))
      (local.set $weights (i32.add (local.get $weights) (i32.shl (local.get $columns) (i32.const 5))))
      (local.set $tied (i32.add (local.get $tied) (i32.const 1)))
      (br_if $group (local.tee $groups (i32.sub (local.get $groups) (i32.const 1)))))
    (local.get $found))
  ;; Adds the weights of one sample to those of an alternative that comes first.
  (func $credit (param $to i32) (param $weights i32) (param $columns i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $columns) (i32.const 3))))
    (loop $weight
      ;; In whole steps: adding and taking away 1.5 · 2⁵² rounds to the nearest.
      (f64.store (local.get $to)
        (f64.add
          (f64.load (local.get $to))
          (f64.sub
            (f64.add (f64.mul (f64.load (local.get $weights)) (f64.const 16777216)) (f64.const 6755399441055744))
            (f64.const 6755399441055744))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 32)))
      (br_if $weight (i32.lt_u (local.tee $to (i32.add (local.get $to) (i32.const 8))) (local.get $end)))))

  ;; Counts what `count` leaves of one group: who ties with whom, and of each sample in `lanes`, a bit for each, how the places
  ;; are shared, in units of 1/720720, and under which weights who is first.
  (func (export "share")
    (param $keys i32) (param $weights i32) (param $lanes i32) (param $rows i32) (param $columns i32)
    (param $before i32) (param $alike i32) (param $earlier i32) (param $ties i32) (param $parts i32) (param $first i32)
    (local $i i32) (local $at i32) (local $end i32) (local $lane i32) (local $rank i32) (local $sharing i32) (local $turn i32)
    (local $to i32) (local $other i32) (local $mine i32) (local $part i32) (local $rest i32)
    (local $keyA v128) (local $keyB v128) (local $a v128) (local $b v128) (local $equal v128) (local $behind v128) (local $with v128)
    (local.set $end (i32.shl (local.get $rows) (i32.const 4)))
    (loop $clear
      (v128.store (i32.add (local.get $before) (local.get $at)) (v128.const i64x2 0 0))
      (v128.store (i32.add (local.get $alike) (local.get $at)) (v128.const i64x2 0 0))
      (v128.store (i32.add (local.get $earlier) (local.get $at)) (v128.const i64x2 0 0))
      (br_if $clear (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end))))
    (loop $one
      (local.set $keyA (v128.load (local.get $keys)))
      (local.set $keyB (v128.load offset=16 (local.get $keys)))
      (local.set $keys (i32.add (local.get $keys) (i32.const 32)))
      (local.set $other (local.get $keys))
      (local.set $behind (v128.load (i32.add (local.get $before) (local.get $mine))))
      (local.set $with (v128.load (i32.add (local.get $alike) (local.get $mine))))
      (local.set $at (i32.add (local.get $mine) (i32.const 16)))
      (block $done
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (loop $two
          (local.set $a (v128.load (local.get $other)))
          (local.set $b (v128.load offset=16 (local.get $other)))
          (local.set $other (i32.add (local.get $other) (i32.const 32)))
          (local.set $equal
            (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
              (f64x2.eq (local.get $keyA) (local.get $a))
              (f64x2.eq (local.get $keyB) (local.get $b))))
          (local.set $behind
            (i32x4.sub
              (local.get $behind)
              (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
                (f64x2.lt (local.get $keyA) (local.get $a))
                (f64x2.lt (local.get $keyB) (local.get $b)))))
          (local.set $with (i32x4.sub (local.get $with) (local.get $equal)))
          (local.set $to (i32.add (local.get $before) (local.get $at)))
          (v128.store (local.get $to)
            (i32x4.sub
              (v128.load (local.get $to))
              (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27
                (f64x2.gt (local.get $keyA) (local.get $a))
                (f64x2.gt (local.get $keyB) (local.get $b)))))
          (local.set $to (i32.add (local.get $alike) (local.get $at)))
          (v128.store (local.get $to) (i32x4.sub (v128.load (local.get $to)) (local.get $equal)))
          (local.set $to (i32.add (local.get $earlier) (local.get $at)))
          (v128.store (local.get $to) (i32x4.sub (v128.load (local.get $to)) (local.get $equal)))
          (v128.store (local.get $ties) (i32x4.sub (v128.load (local.get $ties)) (local.get $equal)))
          (local.set $ties (i32.add (local.get $ties) (i32.const 16)))
          (br_if $two (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))
      (v128.store (i32.add (local.get $before) (local.get $mine)) (local.get $behind))
      (v128.store (i32.add (local.get $alike) (local.get $mine)) (local.get $with))
      (br_if $one (i32.lt_u (local.tee $mine (i32.add (local.get $mine) (i32.const 16))) (local.get $end))))
    (loop $sample
      (block $next
        (br_if $next (i32.eqz (i32.and (i32.shr_u (local.get $lanes) (local.get $lane)) (i32.const 1))))
        (local.set $at (i32.shl (local.get $lane) (i32.const 2)))
        (local.set $end (i32.add (local.get $at) (i32.shl (local.get $rows) (i32.const 4))))
        (local.set $i (i32.const 0))
        (loop $alternative
          (local.set $rank (i32.load (i32.add (local.get $before) (local.get $at))))
          (local.set $sharing (i32.add (i32.const 1) (i32.load (i32.add (local.get $alike) (local.get $at)))))
          (local.set $turn (i32.load (i32.add (local.get $earlier) (local.get $at))))
          (local.set $to
            (i32.add
              (local.get $parts)
              (i32.shl (i32.add (i32.mul (local.get $i) (local.get $rows)) (local.get $rank)) (i32.const 3))))
          (if (i32.eq (local.get $sharing) (i32.const 1))
            (then (f64.store (local.get $to) (f64.add (f64.load (local.get $to)) (f64.const 720720))))
            (else
              ;; What does not divide evenly goes round, so that each alternative and each place still gets a whole unit.
              (local.set $other (i32.add (local.get $to) (i32.shl (local.get $sharing) (i32.const 3))))
              (local.set $part (i32.div_u (i32.const 720720) (local.get $sharing)))
              (local.set $rest (i32.sub (i32.const 720720) (i32.mul (local.get $part) (local.get $sharing))))
              (loop $place
                (f64.store (local.get $to)
                  (f64.add
                    (f64.load (local.get $to))
                    (f64.convert_i32_u (i32.add (local.get $part) (i32.lt_u (local.get $turn) (local.get $rest))))))
                (local.set $turn (i32.add (local.get $turn) (i32.const 1)))
                (local.set $turn (select (i32.const 0) (local.get $turn) (i32.eq (local.get $turn) (local.get $sharing))))
                (br_if $place (i32.lt_u (local.tee $to (i32.add (local.get $to) (i32.const 8))) (local.get $other))))))
          (if (i32.eqz (local.get $rank))
            (then
              (call $credit
                (i32.add (local.get $first) (i32.shl (i32.mul (local.get $i) (local.get $columns)) (i32.const 3)))
                (i32.add (local.get $weights) (i32.shl (local.get $lane) (i32.const 3)))
                (local.get $columns))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $alternative (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $end)))))
      (br_if $sample (i32.lt_u (local.tee $lane (i32.add (local.get $lane) (i32.const 1))) (i32.const 4)))))
)
