"""What runs machine code: threads, memory, stored code. It knows no compiler."""
